PRAGMA application_id=1346593139;
PRAGMA user_version=6;
PRAGMA journal_mode=wal;
BEGIN TRANSACTION;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
, steps TEXT, needs TEXT DEFAULT '' NOT NULL) STRICT;
INSERT INTO "act" VALUES(1,1,'case.opened','2026-11-25T14:24:29.823118Z','Opened case 26-0001 Garcia v. Meridian Freight',2,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0001 Garcia v. Meridian Freight"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [1], "before": null, "after": {"number": "26-0001", "caption": "Garcia v. Meridian Freight", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d303030312047617263696120762e204d6572696469616e2046726569676874"}, "created_at": "2026-11-25T14:24:29.822078Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [1], "before": null, "after": {"case_id": 1, "number": "2:26-cv-01234", "key": "26-cv-1234", "court": "cacd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "docket", "key": [2], "before": null, "after": {"case_id": 1, "number": "BC-\u00c1100", "key": "BC-\u00c1100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [1], "before": null, "after": {"case_id": 1, "name": "Luc\u00eda Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [2], "before": null, "after": {"case_id": 1, "name": "Lucia Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [3], "before": null, "after": {"case_id": 1, "name": "Meridian Freight", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "party", "key": [4], "before": null, "after": {"case_id": 1, "name": "MERIDIAN FREIGHT", "role": "defendant", "is_client": 0, "active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(2,1,'case.opened','2026-11-25T14:24:29.837826Z','Opened case 26-Á001 Estate of Whitlow',3,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-\u00c1001 Estate of Whitlow"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [2], "before": null, "after": {"number": "26-\u00c1001", "caption": "Estate of Whitlow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362dc38130303120457374617465206f6620576869746c6f77"}, "created_at": "2026-11-25T14:24:29.837457Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [3], "before": null, "after": {"case_id": 2, "number": "BC-A100", "key": "BC-A100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(3,1,'case.opened','2026-11-25T14:24:29.842837Z','Opened case 26-A001 ESTATE OF WHITLOW',4,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-A001 ESTATE OF WHITLOW"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [3], "before": null, "after": {"number": "26-A001", "caption": "ESTATE OF WHITLOW", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d4130303120455354415445204f4620574849544c4f57"}, "created_at": "2026-11-25T14:24:29.842613Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(4,1,'case.opened','2026-11-25T14:24:29.851057Z','Opened case 26-0002 Alvarez v. Northgate',5,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0002 Alvarez v. Northgate"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [4], "before": null, "after": {"number": "26-0002", "caption": "Alvarez v. Northgate", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d3030303220416c766172657a20762e204e6f72746867617465"}, "created_at": "2026-11-25T14:24:29.850692Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [4], "before": null, "after": {"case_id": 4, "number": "3:26-cv-01777", "key": "26-cv-1777", "court": "cand", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(5,1,'case.opened','2026-11-25T14:24:29.865822Z','Opened case 26-0003 Marsh v. Tidewater',6,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0003 Marsh v. Tidewater"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [5], "before": null, "after": {"number": "26-0003", "caption": "Marsh v. Tidewater", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303033204d6172736820762e20546964657761746572"}, "created_at": "2026-11-25T14:24:29.865576Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(6,1,'staff.added','2026-11-25T14:24:29.868908Z','Added Dolores Ortega to the staff',7,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(7,1,'staff.added','2026-11-25T14:24:29.883676Z','Added Zoë Núñez to the staff',8,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(8,1,'staff.added','2026-11-25T14:24:29.897872Z','Added Zoe Nunez to the staff',9,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(9,1,'staff.added','2026-11-25T14:24:29.899992Z','Added Ann Hale to the staff',10,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(10,1,'staff.added','2026-11-25T14:24:29.903683Z','Added Jun Park to the staff',11,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(11,1,'case.changed','2026-11-25T14:24:29.906157Z','Changed the people of case 26-0001',12,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [1, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [1, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [1, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(12,1,'case.changed','2026-11-25T14:24:29.908356Z','Changed the people of case 26-0002',13,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [4, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [4, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [4, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(13,1,'staff.key_added','2026-11-25T14:24:31.166888Z','Key “dolores-laptop” is Dolores Ortega''s',14,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(14,1,'staff.key_added','2026-11-25T14:24:31.188853Z','Key “jun-laptop” is Jun Park''s',15,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(15,2,'policy.set','2026-11-25T14:24:31.470463Z','approval.phone is yes now; it was no',16,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.phone"], "before": {"value": "no", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "yes", "set_by": 2, "set_at": "2026-11-25T14:24:31.470028Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(16,2,'policy.set','2026-11-25T14:24:31.550825Z','approval.signed is motion_to_dismiss now; it was none',17,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.signed"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "motion_to_dismiss", "set_by": 2, "set_at": "2026-11-25T14:24:31.550471Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(17,2,'policy.set','2026-11-25T14:24:31.554361Z','approval.free is correspondence_client now; it was none',18,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.free"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "correspondence_client", "set_by": 2, "set_at": "2026-11-25T14:24:31.554112Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(18,1,'wall.put_up','2026-11-25T14:24:31.566163Z','Zoe Nunez stands outside 26-0003: Was a clerk of the executor',20,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(19,1,'assignment.given','2026-11-25T14:24:32.707431Z','Gave Jun Park: Draft: Opposition (26-0002)',23,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(20,1,'assignment.given','2026-11-25T14:24:32.714317Z','Gave Jun Park: Draft: Motion (26-0002)',24,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [2], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(21,1,'assignment.given','2026-11-25T14:24:32.716588Z','Gave Jun Park: Draft: Notice (26-0002)',25,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [3], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(22,1,'assignment.given','2026-11-25T14:24:32.718567Z','Gave Jun Park: Draft: Stipulation of facts (26-0002)',26,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [4], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(23,6,'assignment.begun','2026-11-25T14:24:32.722198Z','Begun: Draft: Opposition',27,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(24,6,'assignment.asked','2026-11-25T14:24:32.726250Z','Asked about Draft: Opposition: Which judge?',28,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(25,1,'assignment.answered','2026-11-25T14:24:32.728642Z','Answered about Draft: Opposition: Judge Imani.',29,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(26,6,'assignment.delivered','2026-11-25T14:24:33.001458Z','Delivered Draft: Opposition, v1',30,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(27,6,'assignment.delivered','2026-11-25T14:24:33.242783Z','Delivered Draft: Motion, v1',31,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(28,6,'assignment.delivered','2026-11-25T14:24:33.630337Z','Delivered Draft: Notice, v1',32,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(29,1,'assignment.examined','2026-11-25T14:24:33.683060Z','Examined Draft: Opposition, v1: sent back (1 minute)',34,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(30,6,'assignment.delivered','2026-11-25T14:24:34.388125Z','Delivered Draft: Opposition, v2 (+1 -1 words)',36,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(31,1,'assignment.examined','2026-11-25T14:24:34.410332Z','Examined Draft: Opposition, v2: passed (1 minute)',38,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(32,1,'approval.asked','2026-11-25T14:24:34.415380Z','Asked Dolores Ortega about Opposition.txt, v2',39,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(33,1,'assignment.examined','2026-11-25T14:24:34.430632Z','Examined Draft: Motion, v1: passed (1 minute)',41,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(34,1,'approval.asked','2026-11-25T14:24:34.444550Z','Asked Dolores Ortega about Motion.txt, v1',42,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(35,1,'assignment.examined','2026-11-25T14:24:34.460137Z','Examined Draft: Notice, v1: passed (1 minute)',44,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(36,1,'approval.asked','2026-11-25T14:24:34.473826Z','Asked Dolores Ortega about Notice.txt, v1',45,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(37,2,'approval.approved','2026-11-25T14:24:34.485378Z','Approved: Opposition.txt, v2 (26-0002)',46,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(38,1,'release.filed','2026-11-25T14:24:34.497682Z','Filed Opposition.txt, v2, to The court on 2026-11-25',47,NULL,NULL,NULL,'RELEASE');
INSERT INTO "act" VALUES(39,2,'approval.approved','2026-11-25T14:24:34.572182Z','Approved: Motion.txt, v1 (26-0002)',49,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(40,1,'approval.withdrawn','2026-11-25T14:24:34.587390Z','Took back from Dolores Ortega: Notice.txt, v1',50,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(41,1,'approval.asked','2026-11-25T14:24:34.600392Z','Asked Dolores Ortega about Notice.txt, v1',51,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(42,1,'approval.phone','2026-11-25T14:24:34.604643Z','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1',52,NULL,NULL,NULL,'PHONE');
INSERT INTO "act" VALUES(43,1,'assignment.given','2026-11-25T14:24:34.618259Z','Gave Jun Park: Research: adverse inference (26-0002)',53,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(44,6,'assignment.delivered','2026-11-25T14:24:35.173212Z','Delivered Research: adverse inference, v1',55,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(45,1,'assignment.examined','2026-11-25T14:24:35.184879Z','Examined Research: adverse inference, v1: passed (1 minute)',57,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(46,5,'queue.lent','2026-11-25T14:24:35.189973Z','Dolores Ortega decides for Ann Hale until 2036-06-01',58,NULL,NULL,NULL,'LEND_QUEUE');
INSERT INTO "act" VALUES(47,4,'document.set_aside','2026-11-25T14:24:35.204455Z','Set aside flyer.txt',59,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(48,1,'document.filed','2026-11-25T14:24:35.256931Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',60,49,NULL,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(49,1,'act.undone','2026-11-25T14:24:35.263391Z','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',61,50,48,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}]}','FILE');
INSERT INTO "act" VALUES(50,1,'act.redone','2026-11-25T14:24:35.269656Z','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',62,NULL,49,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(51,5,'document.filed','2026-11-25T14:24:35.288756Z','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',63,52,NULL,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:35.271955Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(52,5,'act.undone','2026-11-25T14:24:35.398488Z','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',64,NULL,51,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:35.271955Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(53,1,'document.filed','2026-11-25T14:24:35.414002Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)',65,NULL,NULL,'{"v": 2, "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.401974Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}]}','FILE');
INSERT INTO "act" VALUES(54,3,'document.filed','2026-11-25T14:24:35.438261Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',66,NULL,NULL,'{"v": 2, "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.426551Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}]}','FILE');
INSERT INTO "act" VALUES(55,3,'document.filed','2026-11-25T14:24:35.462567Z','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)',67,NULL,NULL,'{"v": 2, "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(56,1,'document.filed','2026-11-25T14:24:35.502538Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)',68,NULL,NULL,'{"v": 2, "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}]}','FILE');
INSERT INTO "act" VALUES(57,4,'document.filed','2026-11-25T14:24:35.572124Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)',69,NULL,NULL,'{"v": 2, "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.566180Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(58,4,'document.filed','2026-11-25T14:24:35.592186Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)',70,NULL,NULL,'{"v": 2, "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.579353Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(59,1,'document.filed','2026-11-25T14:24:35.614501Z','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)',71,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}]}','FILE');
INSERT INTO "act" VALUES(60,1,'document.filed','2026-11-25T14:24:35.629906Z','Filed ORDER.txt (26-Á001)',72,NULL,NULL,'{"v": 2, "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.622920Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(61,3,'document.filed','2026-11-25T14:24:35.645862Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)',73,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}]}','FILE');
INSERT INTO "act" VALUES(62,3,'document.changed','2026-11-25T14:24:35.657843Z','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html',74,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(63,6,'document.filed','2026-11-25T14:24:35.686284Z','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)',75,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.666287Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(64,1,'document.set_aside','2026-11-25T14:24:35.697652Z','Set aside seminar.txt',76,NULL,NULL,'{"v": 2, "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.689762Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(65,4,'document.trashed','2026-11-25T14:24:35.715903Z','Put advertisement.txt into the trash',77,NULL,NULL,'{"v": 2, "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.701652Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}]}','FILE');
INSERT INTO "act" VALUES(66,1,'document.trashed','2026-11-25T14:24:35.739160Z','Put dismissal.txt into the trash',78,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.728527Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(67,1,'document.restored','2026-11-25T14:24:35.754553Z','Restored dismissal.txt',79,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.728527Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(68,6,'document.trashed','2026-11-25T14:24:35.775501Z','Put 2026-11-25 Will.txt into the trash',80,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.666287Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.770558Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(69,3,'document.set_aside','2026-11-25T14:24:35.786628Z','Set aside survey.txt',81,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.782414Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(70,1,'case.changed','2026-11-25T14:24:35.900475Z','Changed caption, stage of case 26-0001',82,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"caption": "Garcia v. Meridian Freight", "stage": "intake"}, "after": {"caption": "Garc\u00eda v. Meridian Freight", "stage": "discovery"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(71,3,'case.changed','2026-11-25T14:24:36.070269Z','Changed status of case 26-A001',83,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [3], "before": {"status": "open"}, "after": {"status": "closed"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(72,2,'case.changed','2026-11-25T14:24:36.260531Z','Changed side of case 26-0002',84,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [4], "before": {"side": "plaintiff"}, "after": {"side": "defendant"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(73,1,'document.moved','2026-11-25T14:24:36.289995Z','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)',85,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}]}','FILE');
INSERT INTO "act" VALUES(74,3,'document.brought_back','2026-11-25T14:24:36.301822Z','Brought survey.txt back to Triage',86,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.782414Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.293598Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(75,4,'document.filed','2026-11-25T14:24:36.372990Z','Filed 2 papers in 26-0001 García v. Meridian Freight',87,NULL,NULL,'{"v": 2, "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.305903Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.310976Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}]}','FILE');
INSERT INTO "act" VALUES(76,3,'document.trashed','2026-11-25T14:24:36.451658Z','Put into the trash: 2 papers',88,NULL,NULL,'{"v": 2, "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.377574Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.377892Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}]}','FILE');
INSERT INTO "act" VALUES(77,2,'case.reviewed','2026-11-25T14:24:36.454163Z','Reviewed case 26-0001 García v. Meridian Freight',89,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:36.453814Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(78,3,'case.reviewed','2026-11-25T14:24:36.461996Z','Reviewed case 26-Á001 Estate of Whitlow',90,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [2], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:36.461476Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(79,4,'task.added','2026-11-25T14:24:36.465987Z','Added task: Serve responses',91,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(80,4,'task.moved','2026-11-25T14:24:36.470074Z','Moved to 2026-04-09: Serve responses',92,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-09"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(81,4,'task.done','2026-11-25T14:24:36.471770Z','Done: Serve responses',93,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:36.471350Z", "done_by": 4}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(82,4,'task.reopened','2026-11-25T14:24:36.473475Z','Reopened: Serve responses',94,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "done", "done_at": "2026-11-25T14:24:36.471350Z", "done_by": 4}, "after": {"state": "open", "done_at": null, "done_by": null}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(83,1,'task.added','2026-11-25T14:24:36.474921Z','Added task: Call the clerk about the hearing',95,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(84,1,'task.assigned','2026-11-25T14:24:36.482124Z','Gave to Zoë Núñez: Call the clerk about the hearing',96,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"assignee_id": 1}, "after": {"assignee_id": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(85,3,'task.done','2026-11-25T14:24:36.484289Z','Done: Call the clerk about the hearing',97,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:36.483848Z", "done_by": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(86,1,'task.added','2026-11-25T14:24:36.486034Z','Added task: Order the transcript',98,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(87,1,'task.changed','2026-11-25T14:24:36.487782Z','Changed task: Order both transcripts',99,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"what": "Order the transcript", "due_on": "2026-04-02", "assignee_id": 1, "priority": 0, "note": ""}, "after": {"what": "Order both transcripts", "due_on": "2026-04-03", "assignee_id": null, "priority": 1, "note": "Volumes 1 and 2."}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(88,1,'task.added','2026-11-25T14:24:36.502374Z','Added task: Added and taken back',100,89,NULL,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(89,1,'act.undone','2026-11-25T14:24:36.504526Z','Undone: Added task: Added and taken back',101,NULL,88,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(90,1,'task.added','2026-11-25T14:24:36.505973Z','Added task: Taken back and added again',102,91,NULL,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(91,1,'act.undone','2026-11-25T14:24:36.509892Z','Undone: Added task: Taken back and added again',103,92,90,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(92,1,'act.redone','2026-11-25T14:24:36.511311Z','Done again: Added task: Taken back and added again',104,93,91,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(93,1,'act.undone','2026-11-25T14:24:36.513719Z','Undone: Added task: Taken back and added again',105,94,92,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(94,1,'act.redone','2026-11-25T14:24:36.521306Z','Done again: Added task: Taken back and added again',106,NULL,93,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(95,2,'task.added','2026-11-25T14:24:36.530409Z','Added task: Speak with the client',107,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(96,1,'task.moved','2026-11-25T14:24:36.532155Z','Moved to 2026-04-03: Speak with the client',108,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-03"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(97,4,'element.requested','2026-11-25T14:24:36.682422Z','Requested ID contact from The client (26-0001)',109,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "id-contact"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The client", "state": "requested", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.682089Z"}}]}','TICK');
INSERT INTO "act" VALUES(98,4,'element.received','2026-11-25T14:24:36.686452Z','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)',110,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "summons-issued"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.686142Z"}}]}','TICK');
INSERT INTO "act" VALUES(99,3,'element.requested','2026-11-25T14:24:36.690101Z','Requested Cover sheet from The process server (26-0001)',111,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The process server", "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.689896Z"}}]}','TICK');
INSERT INTO "act" VALUES(100,3,'element.received','2026-11-25T14:24:36.693479Z','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',112,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"document_id": null, "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.689896Z"}, "after": {"document_id": 2, "state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.693219Z"}}]}','TICK');
INSERT INTO "act" VALUES(101,3,'element.reviewed','2026-11-25T14:24:36.695378Z','Reviewed Cover sheet (26-0001)',113,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.693219Z"}, "after": {"state": "reviewed", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.695196Z"}}]}','TICK');
INSERT INTO "act" VALUES(102,1,'element.received','2026-11-25T14:24:36.697238Z','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)',114,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:36.697007Z"}}]}','TICK');
INSERT INTO "act" VALUES(103,2,'element.reviewed','2026-11-25T14:24:36.702830Z','Reviewed Complaint (26-0001)',115,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:36.697007Z"}, "after": {"state": "reviewed", "decided_by": 2, "decided_at": "2026-11-25T14:24:36.702551Z"}}]}','REVIEW_GATED');
INSERT INTO "act" VALUES(104,2,'element.waived','2026-11-25T14:24:36.705949Z','Waived Jury demand: No jury is asked for (26-0001)',116,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "jury-demand"], "before": {"reason": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"reason": "No jury is asked for", "state": "waived", "decided_by": 2, "decided_at": "2026-11-25T14:24:36.705686Z"}}]}','WAIVE');
INSERT INTO "act" VALUES(105,1,'element.requested','2026-11-25T14:24:36.707773Z','Requested Disclosure statement from The court (26-0001)',117,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The court", "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:36.707553Z"}}]}','TICK');
INSERT INTO "act" VALUES(106,1,'element.missing','2026-11-25T14:24:36.714883Z','Set Disclosure statement to missing (26-0001)',118,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": "2026-11-25", "requested_from": "The court", "document_id": null, "reason": null, "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:36.707553Z"}, "after": {"requested_on": null, "requested_from": null, "document_id": null, "reason": null, "state": "missing", "decided_by": 1, "decided_at": "2026-11-25T14:24:36.714506Z"}}]}','TICK');
INSERT INTO "act" VALUES(107,1,'contact.added','2026-11-25T14:24:36.717901Z','Added contact Ölander Court Reporting',119,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(108,3,'contact.added','2026-11-25T14:24:36.721871Z','Added contact Olander Court Reporting',120,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(109,2,'contact.added','2026-11-25T14:24:36.723798Z','Added contact OLANDER Court Reporting',121,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [3], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(110,1,'contact.changed','2026-11-25T14:24:36.728132Z','Changed contact Ölander Court Reporting',122,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"phone": "(212) 555-0134", "note": ""}, "after": {"phone": "(212) 555-0135", "note": "Ask for the night desk"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(111,3,'contact.removed','2026-11-25T14:24:36.733764Z','Removed contact Olander Court Reporting',123,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(112,1,'party.added','2026-11-25T14:24:36.735303Z','Added O’Neill–Hart, Inc. (third party) to case 26-0001',124,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [5], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(113,3,'party.added','2026-11-25T14:24:36.736488Z','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001',125,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [6], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(114,1,'party.changed','2026-11-25T14:24:36.750174Z','Changed party Meridian Freight, Inc.',126,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [3], "before": {"name": "Meridian Freight"}, "after": {"name": "Meridian Freight, Inc."}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(115,3,'party.removed','2026-11-25T14:24:36.752616Z','Removed party Lucia Garcia',127,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(116,1,'assignment.given','2026-11-25T14:24:36.759903Z','Gave Zoe Nunez: Draft: privilege log (26-0002)',128,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(117,1,'assignment.changed','2026-11-25T14:24:36.770449Z','Changed the assignment: Draft: privilege log, amended',129,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"what": "Draft: privilege log", "minutes": 240}, "after": {"what": "Draft: privilege log, amended", "minutes": 300}}]}','HAND_OUT');
INSERT INTO "act" VALUES(118,2,'assignment.reassigned','2026-11-25T14:24:36.773975Z','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)',130,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"assignee_id": 4}, "after": {"assignee_id": 6}}]}','REASSIGN');
INSERT INTO "act" VALUES(119,2,'assignment.given','2026-11-25T14:24:36.777965Z','Gave Zoe Nunez: Draft: errata sheet (26-0002)',131,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(120,4,'assignment.begun','2026-11-25T14:24:36.780301Z','Begun: Draft: errata sheet',132,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(121,1,'assignment.given','2026-11-25T14:24:36.797349Z','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)',133,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(122,1,'assignment.withdrawn','2026-11-25T14:24:36.805866Z','Withdrawn: Draft: meet and confer letter (Settled by telephone)',134,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "assigned"}, "after": {"state": "withdrawn"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(123,1,'assignment.done','2026-11-25T14:24:36.807508Z','Done: Research: adverse inference',135,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "examined"}, "after": {"state": "done"}}]}','EXAMINE');
INSERT INTO "act" VALUES(124,2,'policy.set','2026-11-25T14:24:36.808772Z','approval.recorded is notice_of_entry now; it was none',136,125,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:36.808580Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(125,2,'act.undone','2026-11-25T14:24:36.814552Z','Undone: approval.recorded is notice_of_entry now; it was none',137,126,124,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:36.808580Z"}, "after": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(126,2,'act.redone','2026-11-25T14:24:36.817906Z','Done again: approval.recorded is notice_of_entry now; it was none',138,NULL,125,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:36.808580Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(127,2,'policy.set','2026-11-25T14:24:36.822095Z','approval.agent is yes now; it was no',139,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.agent"], "before": {"value": "no", "set_by": null, "set_at": "2026-11-25T14:24:29.642789Z"}, "after": {"value": "yes", "set_by": 2, "set_at": "2026-11-25T14:24:36.821807Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(128,1,'case.opened','2026-11-25T14:24:36.831237Z','Opened case 26-0007 Quill v. Harrow',140,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "Quill, by itself"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [6], "before": null, "after": {"number": "26-0007", "caption": "Quill v. Harrow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "5175696c6c2c20627920697473656c66"}, "created_at": "2026-11-25T14:24:36.829980Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [5], "before": null, "after": {"case_id": 6, "number": "1:26-cv-00007", "key": "26-cv-7", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [7], "before": null, "after": {"case_id": 6, "name": "Harrow", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "team", "key": [6, 5], "before": null, "after": {"part": "lead"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(129,3,'case.opened','2026-11-25T14:24:36.841289Z','Opened case 26-0008 Opened by mistake',141,130,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [7], "before": null, "after": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:36.840605Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(130,3,'act.undone','2026-11-25T14:24:36.845854Z','Undone: Opened case 26-0008 Opened by mistake',142,NULL,129,'{"v": 2, "steps": [{"row": "cases", "key": [7], "before": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:36.840605Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(131,3,'case.opened','2026-11-25T14:24:36.885798Z','Opened case 26-0009 Opened, taken back and opened again',143,132,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:36.885314Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(132,3,'act.undone','2026-11-25T14:24:36.891676Z','Undone: Opened case 26-0009 Opened, taken back and opened again',144,133,131,'{"v": 2, "steps": [{"row": "docket", "key": [6], "before": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}, "after": null}, {"row": "cases", "key": [8], "before": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:36.885314Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(133,3,'act.redone','2026-11-25T14:24:36.912289Z','Done again: Opened case 26-0009 Opened, taken back and opened again',145,NULL,132,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:36.885314Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(134,1,'document.changed','2026-11-25T14:24:36.944690Z','Changed title of flyer.txt',146,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
CREATE TABLE act_ref (
	act_id INTEGER NOT NULL, 
	no INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	ref_id INTEGER NOT NULL, 
	PRIMARY KEY (act_id, no), 
	FOREIGN KEY(act_id) REFERENCES act (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "act_ref" VALUES(19,1,'assignment',1);
INSERT INTO "act_ref" VALUES(23,1,'assignment',1);
INSERT INTO "act_ref" VALUES(24,1,'assignment',1);
INSERT INTO "act_ref" VALUES(25,1,'assignment',1);
INSERT INTO "act_ref" VALUES(26,1,'assignment',1);
INSERT INTO "act_ref" VALUES(29,1,'assignment',1);
INSERT INTO "act_ref" VALUES(30,1,'assignment',1);
INSERT INTO "act_ref" VALUES(31,1,'assignment',1);
INSERT INTO "act_ref" VALUES(32,3,'assignment',1);
INSERT INTO "act_ref" VALUES(37,3,'assignment',1);
INSERT INTO "act_ref" VALUES(20,1,'assignment',2);
INSERT INTO "act_ref" VALUES(27,1,'assignment',2);
INSERT INTO "act_ref" VALUES(33,1,'assignment',2);
INSERT INTO "act_ref" VALUES(34,3,'assignment',2);
INSERT INTO "act_ref" VALUES(39,3,'assignment',2);
INSERT INTO "act_ref" VALUES(21,1,'assignment',3);
INSERT INTO "act_ref" VALUES(28,1,'assignment',3);
INSERT INTO "act_ref" VALUES(35,1,'assignment',3);
INSERT INTO "act_ref" VALUES(36,3,'assignment',3);
INSERT INTO "act_ref" VALUES(40,3,'assignment',3);
INSERT INTO "act_ref" VALUES(41,3,'assignment',3);
INSERT INTO "act_ref" VALUES(22,1,'assignment',4);
INSERT INTO "act_ref" VALUES(43,1,'assignment',5);
INSERT INTO "act_ref" VALUES(44,1,'assignment',5);
INSERT INTO "act_ref" VALUES(45,1,'assignment',5);
INSERT INTO "act_ref" VALUES(123,1,'assignment',5);
INSERT INTO "act_ref" VALUES(116,1,'assignment',6);
INSERT INTO "act_ref" VALUES(117,1,'assignment',6);
INSERT INTO "act_ref" VALUES(118,1,'assignment',6);
INSERT INTO "act_ref" VALUES(119,1,'assignment',7);
INSERT INTO "act_ref" VALUES(120,1,'assignment',7);
INSERT INTO "act_ref" VALUES(121,1,'assignment',8);
INSERT INTO "act_ref" VALUES(122,1,'assignment',8);
INSERT INTO "act_ref" VALUES(1,1,'case',1);
INSERT INTO "act_ref" VALUES(11,1,'case',1);
INSERT INTO "act_ref" VALUES(48,2,'case',1);
INSERT INTO "act_ref" VALUES(49,2,'case',1);
INSERT INTO "act_ref" VALUES(50,2,'case',1);
INSERT INTO "act_ref" VALUES(53,2,'case',1);
INSERT INTO "act_ref" VALUES(54,2,'case',1);
INSERT INTO "act_ref" VALUES(55,4,'case',1);
INSERT INTO "act_ref" VALUES(56,4,'case',1);
INSERT INTO "act_ref" VALUES(59,2,'case',1);
INSERT INTO "act_ref" VALUES(61,2,'case',1);
INSERT INTO "act_ref" VALUES(62,2,'case',1);
INSERT INTO "act_ref" VALUES(70,1,'case',1);
INSERT INTO "act_ref" VALUES(75,3,'case',1);
INSERT INTO "act_ref" VALUES(77,1,'case',1);
INSERT INTO "act_ref" VALUES(79,2,'case',1);
INSERT INTO "act_ref" VALUES(80,2,'case',1);
INSERT INTO "act_ref" VALUES(81,2,'case',1);
INSERT INTO "act_ref" VALUES(82,2,'case',1);
INSERT INTO "act_ref" VALUES(83,2,'case',1);
INSERT INTO "act_ref" VALUES(84,2,'case',1);
INSERT INTO "act_ref" VALUES(85,2,'case',1);
INSERT INTO "act_ref" VALUES(86,2,'case',1);
INSERT INTO "act_ref" VALUES(87,2,'case',1);
INSERT INTO "act_ref" VALUES(88,2,'case',1);
INSERT INTO "act_ref" VALUES(89,2,'case',1);
INSERT INTO "act_ref" VALUES(90,2,'case',1);
INSERT INTO "act_ref" VALUES(91,2,'case',1);
INSERT INTO "act_ref" VALUES(92,2,'case',1);
INSERT INTO "act_ref" VALUES(93,2,'case',1);
INSERT INTO "act_ref" VALUES(94,2,'case',1);
INSERT INTO "act_ref" VALUES(95,2,'case',1);
INSERT INTO "act_ref" VALUES(96,2,'case',1);
INSERT INTO "act_ref" VALUES(97,1,'case',1);
INSERT INTO "act_ref" VALUES(98,1,'case',1);
INSERT INTO "act_ref" VALUES(99,1,'case',1);
INSERT INTO "act_ref" VALUES(100,1,'case',1);
INSERT INTO "act_ref" VALUES(101,1,'case',1);
INSERT INTO "act_ref" VALUES(102,1,'case',1);
INSERT INTO "act_ref" VALUES(103,1,'case',1);
INSERT INTO "act_ref" VALUES(104,1,'case',1);
INSERT INTO "act_ref" VALUES(105,1,'case',1);
INSERT INTO "act_ref" VALUES(106,1,'case',1);
INSERT INTO "act_ref" VALUES(107,2,'case',1);
INSERT INTO "act_ref" VALUES(108,2,'case',1);
INSERT INTO "act_ref" VALUES(109,2,'case',1);
INSERT INTO "act_ref" VALUES(110,2,'case',1);
INSERT INTO "act_ref" VALUES(111,2,'case',1);
INSERT INTO "act_ref" VALUES(112,2,'case',1);
INSERT INTO "act_ref" VALUES(113,2,'case',1);
INSERT INTO "act_ref" VALUES(114,2,'case',1);
INSERT INTO "act_ref" VALUES(115,2,'case',1);
INSERT INTO "act_ref" VALUES(2,1,'case',2);
INSERT INTO "act_ref" VALUES(57,2,'case',2);
INSERT INTO "act_ref" VALUES(58,2,'case',2);
INSERT INTO "act_ref" VALUES(60,2,'case',2);
INSERT INTO "act_ref" VALUES(78,1,'case',2);
INSERT INTO "act_ref" VALUES(3,1,'case',3);
INSERT INTO "act_ref" VALUES(63,2,'case',3);
INSERT INTO "act_ref" VALUES(68,2,'case',3);
INSERT INTO "act_ref" VALUES(71,1,'case',3);
INSERT INTO "act_ref" VALUES(4,1,'case',4);
INSERT INTO "act_ref" VALUES(12,1,'case',4);
INSERT INTO "act_ref" VALUES(19,2,'case',4);
INSERT INTO "act_ref" VALUES(20,2,'case',4);
INSERT INTO "act_ref" VALUES(21,2,'case',4);
INSERT INTO "act_ref" VALUES(22,2,'case',4);
INSERT INTO "act_ref" VALUES(23,2,'case',4);
INSERT INTO "act_ref" VALUES(24,2,'case',4);
INSERT INTO "act_ref" VALUES(25,2,'case',4);
INSERT INTO "act_ref" VALUES(26,2,'case',4);
INSERT INTO "act_ref" VALUES(27,2,'case',4);
INSERT INTO "act_ref" VALUES(28,2,'case',4);
INSERT INTO "act_ref" VALUES(29,2,'case',4);
INSERT INTO "act_ref" VALUES(30,2,'case',4);
INSERT INTO "act_ref" VALUES(31,2,'case',4);
INSERT INTO "act_ref" VALUES(32,2,'case',4);
INSERT INTO "act_ref" VALUES(33,2,'case',4);
INSERT INTO "act_ref" VALUES(34,2,'case',4);
INSERT INTO "act_ref" VALUES(35,2,'case',4);
INSERT INTO "act_ref" VALUES(36,2,'case',4);
INSERT INTO "act_ref" VALUES(37,2,'case',4);
INSERT INTO "act_ref" VALUES(38,1,'case',4);
INSERT INTO "act_ref" VALUES(39,2,'case',4);
INSERT INTO "act_ref" VALUES(40,2,'case',4);
INSERT INTO "act_ref" VALUES(41,2,'case',4);
INSERT INTO "act_ref" VALUES(42,2,'case',4);
INSERT INTO "act_ref" VALUES(43,2,'case',4);
INSERT INTO "act_ref" VALUES(44,2,'case',4);
INSERT INTO "act_ref" VALUES(45,2,'case',4);
INSERT INTO "act_ref" VALUES(51,2,'case',4);
INSERT INTO "act_ref" VALUES(52,2,'case',4);
INSERT INTO "act_ref" VALUES(59,3,'case',4);
INSERT INTO "act_ref" VALUES(72,1,'case',4);
INSERT INTO "act_ref" VALUES(73,2,'case',4);
INSERT INTO "act_ref" VALUES(116,2,'case',4);
INSERT INTO "act_ref" VALUES(117,2,'case',4);
INSERT INTO "act_ref" VALUES(118,2,'case',4);
INSERT INTO "act_ref" VALUES(119,2,'case',4);
INSERT INTO "act_ref" VALUES(120,2,'case',4);
INSERT INTO "act_ref" VALUES(121,2,'case',4);
INSERT INTO "act_ref" VALUES(122,2,'case',4);
INSERT INTO "act_ref" VALUES(123,2,'case',4);
INSERT INTO "act_ref" VALUES(5,1,'case',5);
INSERT INTO "act_ref" VALUES(18,1,'case',5);
INSERT INTO "act_ref" VALUES(128,1,'case',6);
INSERT INTO "act_ref" VALUES(129,1,'case',7);
INSERT INTO "act_ref" VALUES(130,1,'case',7);
INSERT INTO "act_ref" VALUES(131,1,'case',8);
INSERT INTO "act_ref" VALUES(132,1,'case',8);
INSERT INTO "act_ref" VALUES(133,1,'case',8);
INSERT INTO "act_ref" VALUES(107,1,'contact',1);
INSERT INTO "act_ref" VALUES(110,1,'contact',1);
INSERT INTO "act_ref" VALUES(108,1,'contact',2);
INSERT INTO "act_ref" VALUES(111,1,'contact',2);
INSERT INTO "act_ref" VALUES(109,1,'contact',3);
INSERT INTO "act_ref" VALUES(53,1,'document',1);
INSERT INTO "act_ref" VALUES(98,2,'document',1);
INSERT INTO "act_ref" VALUES(102,2,'document',1);
INSERT INTO "act_ref" VALUES(103,2,'document',1);
INSERT INTO "act_ref" VALUES(54,1,'document',2);
INSERT INTO "act_ref" VALUES(100,2,'document',2);
INSERT INTO "act_ref" VALUES(101,2,'document',2);
INSERT INTO "act_ref" VALUES(55,1,'document',3);
INSERT INTO "act_ref" VALUES(56,1,'document',4);
INSERT INTO "act_ref" VALUES(56,2,'document',5);
INSERT INTO "act_ref" VALUES(56,3,'document',6);
INSERT INTO "act_ref" VALUES(59,1,'document',7);
INSERT INTO "act_ref" VALUES(73,1,'document',7);
INSERT INTO "act_ref" VALUES(60,1,'document',8);
INSERT INTO "act_ref" VALUES(61,1,'document',9);
INSERT INTO "act_ref" VALUES(62,1,'document',9);
INSERT INTO "act_ref" VALUES(63,1,'document',10);
INSERT INTO "act_ref" VALUES(68,1,'document',10);
INSERT INTO "act_ref" VALUES(57,1,'document',11);
INSERT INTO "act_ref" VALUES(58,1,'document',12);
INSERT INTO "act_ref" VALUES(65,1,'document',13);
INSERT INTO "act_ref" VALUES(66,1,'document',14);
INSERT INTO "act_ref" VALUES(67,1,'document',14);
INSERT INTO "act_ref" VALUES(47,1,'document',15);
INSERT INTO "act_ref" VALUES(134,1,'document',15);
INSERT INTO "act_ref" VALUES(69,1,'document',16);
INSERT INTO "act_ref" VALUES(74,1,'document',16);
INSERT INTO "act_ref" VALUES(64,1,'document',17);
INSERT INTO "act_ref" VALUES(48,1,'document',18);
INSERT INTO "act_ref" VALUES(49,1,'document',18);
INSERT INTO "act_ref" VALUES(50,1,'document',18);
INSERT INTO "act_ref" VALUES(51,1,'document',19);
INSERT INTO "act_ref" VALUES(52,1,'document',19);
INSERT INTO "act_ref" VALUES(75,1,'document',20);
INSERT INTO "act_ref" VALUES(75,2,'document',21);
INSERT INTO "act_ref" VALUES(76,1,'document',22);
INSERT INTO "act_ref" VALUES(76,2,'document',23);
INSERT INTO "act_ref" VALUES(55,2,'document',27);
INSERT INTO "act_ref" VALUES(55,3,'document',28);
INSERT INTO "act_ref" VALUES(26,3,'document',29);
INSERT INTO "act_ref" VALUES(30,3,'document',29);
INSERT INTO "act_ref" VALUES(32,4,'document',29);
INSERT INTO "act_ref" VALUES(37,4,'document',29);
INSERT INTO "act_ref" VALUES(38,3,'document',29);
INSERT INTO "act_ref" VALUES(27,3,'document',30);
INSERT INTO "act_ref" VALUES(34,4,'document',30);
INSERT INTO "act_ref" VALUES(39,4,'document',30);
INSERT INTO "act_ref" VALUES(28,3,'document',31);
INSERT INTO "act_ref" VALUES(36,4,'document',31);
INSERT INTO "act_ref" VALUES(41,4,'document',31);
INSERT INTO "act_ref" VALUES(42,3,'document',31);
INSERT INTO "act_ref" VALUES(44,3,'document',32);
INSERT INTO "act_ref" VALUES(15,1,'office',1);
INSERT INTO "act_ref" VALUES(16,1,'office',1);
INSERT INTO "act_ref" VALUES(17,1,'office',1);
INSERT INTO "act_ref" VALUES(124,1,'office',1);
INSERT INTO "act_ref" VALUES(125,1,'office',1);
INSERT INTO "act_ref" VALUES(126,1,'office',1);
INSERT INTO "act_ref" VALUES(127,1,'office',1);
INSERT INTO "act_ref" VALUES(115,1,'party',2);
INSERT INTO "act_ref" VALUES(114,1,'party',3);
INSERT INTO "act_ref" VALUES(112,1,'party',5);
INSERT INTO "act_ref" VALUES(113,1,'party',6);
INSERT INTO "act_ref" VALUES(32,1,'request',1);
INSERT INTO "act_ref" VALUES(37,1,'request',1);
INSERT INTO "act_ref" VALUES(38,2,'request',1);
INSERT INTO "act_ref" VALUES(34,1,'request',2);
INSERT INTO "act_ref" VALUES(39,1,'request',2);
INSERT INTO "act_ref" VALUES(36,1,'request',3);
INSERT INTO "act_ref" VALUES(40,1,'request',3);
INSERT INTO "act_ref" VALUES(41,1,'request',4);
INSERT INTO "act_ref" VALUES(42,1,'request',4);
INSERT INTO "act_ref" VALUES(6,1,'staff',2);
INSERT INTO "act_ref" VALUES(13,1,'staff',2);
INSERT INTO "act_ref" VALUES(7,1,'staff',3);
INSERT INTO "act_ref" VALUES(8,1,'staff',4);
INSERT INTO "act_ref" VALUES(9,1,'staff',5);
INSERT INTO "act_ref" VALUES(10,1,'staff',6);
INSERT INTO "act_ref" VALUES(14,1,'staff',6);
INSERT INTO "act_ref" VALUES(79,1,'task',1);
INSERT INTO "act_ref" VALUES(80,1,'task',1);
INSERT INTO "act_ref" VALUES(81,1,'task',1);
INSERT INTO "act_ref" VALUES(82,1,'task',1);
INSERT INTO "act_ref" VALUES(83,1,'task',2);
INSERT INTO "act_ref" VALUES(84,1,'task',2);
INSERT INTO "act_ref" VALUES(85,1,'task',2);
INSERT INTO "act_ref" VALUES(86,1,'task',3);
INSERT INTO "act_ref" VALUES(87,1,'task',3);
INSERT INTO "act_ref" VALUES(88,1,'task',4);
INSERT INTO "act_ref" VALUES(89,1,'task',4);
INSERT INTO "act_ref" VALUES(90,1,'task',5);
INSERT INTO "act_ref" VALUES(91,1,'task',5);
INSERT INTO "act_ref" VALUES(92,1,'task',5);
INSERT INTO "act_ref" VALUES(93,1,'task',5);
INSERT INTO "act_ref" VALUES(94,1,'task',5);
INSERT INTO "act_ref" VALUES(95,1,'task',6);
INSERT INTO "act_ref" VALUES(96,1,'task',6);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL REFERENCES request(id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'changes', 'returned', 'phone', 'acknowledged')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), for_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('recorded', 'signed')), is_owed INTEGER NOT NULL, proof TEXT NOT NULL,
    fingerprint TEXT NOT NULL, statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, comment TEXT NOT NULL,
    read_as TEXT NOT NULL, pages_opened INTEGER NOT NULL, pages INTEGER NOT NULL, seconds INTEGER NOT NULL,
    ledger_seq INTEGER NOT NULL, signature_id INTEGER REFERENCES signature(id)
) STRICT;
INSERT INTO "approval" VALUES(1,1,'approved',2,2,'2026-11-25T14:24:34.484434Z','recorded',0,'SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ','SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 45 760918426a702e3c8b788b4143bf79db395c4143b70df56260aa2ec675d43bf1
at 2026-11-25T14:24:34.484213Z
request 1
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 2c33dcef91e066247cc05cc403f99dcf572e5bb8f45656fec462270e689916b6
part lead
document 29 v2
name Opposition.txt
sha256 b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89
bytes 98
text b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89 by paracase-1
pages-opened 0 of 1
flags none
end
','26f41b2329d848879efa7a44f7cdda72d5d34f713460157842cdeb9e01ceaa67','Good.','screen',0,1,0,46,NULL);
INSERT INTO "approval" VALUES(2,2,'approved',2,2,'2026-11-25T14:24:34.571012Z','signed',0,'SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ','SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 47 bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4
at 2026-11-25T14:24:34.506651Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 30 v1
name Motion.txt
sha256 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2
bytes 92
text 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2 by paracase-1
pages-opened 0 of 1
flags none
end
','918bca61c1bd08b9fe69d0523b71b3dceca217779de7b69331ccded563c78bbf','','screen',0,1,0,49,1);
INSERT INTO "approval" VALUES(3,4,'phone',1,2,'2026-11-25T14:24:34.604387Z','recorded',0,'account desk','','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 51 c4f29fa43a920b9d9ed182ad8cc815a84c5238b127925581bef9c0f07c16f2da
at 2026-11-25T14:24:34.604233Z
request 4
case 26-0002 Alvarez v. Northgate
decision phone
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment c90926fc978152ee03ca7f0178cb4b7405dc0696c4498e89d005caebf6943116
part lead
document 31 v1
name Notice.txt
sha256 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec
bytes 92
text 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec by paracase-1
pages-opened 0 of 1
flags none
end
','62a12fa4cc41f0d7ed22f0d5d23049d4fccc0924e3d0c9ac2e4263b47e06f536','today 16:40: Send it.','screen',0,1,0,52,NULL);
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
INSERT INTO "arrival" VALUES(1,1,CAST('late fax.txt' AS BLOB),'arriving','','',13,1795616667886918834,1795616667886918834,'2026-11-25T14:24:28.110764Z');
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    kind TEXT NOT NULL CHECK (kind IN ('research', 'drafting')), what TEXT NOT NULL, brief TEXT NOT NULL,
    authorities TEXT NOT NULL, limits TEXT NOT NULL, from_id INTEGER NOT NULL REFERENCES staff(id),
    assignee_id INTEGER NOT NULL REFERENCES staff(id), attorney_id INTEGER REFERENCES staff(id),
    due_on TEXT, filing_on TEXT, rescue_on TEXT, minutes INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('assigned', 'in_progress', 'delivered', 'examined', 'for_approval', 'approved',
        'returned', 'released', 'done', 'withdrawn')),
    state_at TEXT NOT NULL, returned_to INTEGER REFERENCES staff(id), document_id INTEGER REFERENCES document(id),
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO "assignment" VALUES(1,4,'drafting','Draft: Opposition','Answer the motion.
Use docket 1.','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T14:24:34.498785Z',NULL,29,'2026-11-25T14:24:32.707110Z');
INSERT INTO "assignment" VALUES(2,4,'drafting','Draft: Motion','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:34.572490Z',NULL,30,'2026-11-25T14:24:32.714111Z');
INSERT INTO "assignment" VALUES(3,4,'drafting','Draft: Notice','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:34.609825Z',NULL,31,'2026-11-25T14:24:32.716434Z');
INSERT INTO "assignment" VALUES(4,4,'drafting','Draft: Stipulation of facts','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'assigned','2026-11-25T14:24:32.718433Z',NULL,NULL,'2026-11-25T14:24:32.718433Z');
INSERT INTO "assignment" VALUES(5,4,'research','Research: adverse inference','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'done','2026-11-25T14:24:36.807434Z',NULL,32,'2026-11-25T14:24:34.618052Z');
INSERT INTO "assignment" VALUES(6,4,'drafting','Draft: privilege log, amended','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',300,'assigned','2026-11-25T14:24:36.759679Z',NULL,NULL,'2026-11-25T14:24:36.759679Z');
INSERT INTO "assignment" VALUES(7,4,'drafting','Draft: errata sheet','','','',2,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'in_progress','2026-11-25T14:24:36.780135Z',NULL,NULL,'2026-11-25T14:24:36.777694Z');
INSERT INTO "assignment" VALUES(8,4,'drafting','Draft: meet and confer letter','','','',1,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'withdrawn','2026-11-25T14:24:36.805742Z',NULL,NULL,'2026-11-25T14:24:36.797180Z');
CREATE TABLE case_number (
	number TEXT NOT NULL, 
	case_id INTEGER NOT NULL, 
	PRIMARY KEY (number)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "case_number" VALUES('26-0001',1);
INSERT INTO "case_number" VALUES('26-0002',4);
INSERT INTO "case_number" VALUES('26-0003',5);
INSERT INTO "case_number" VALUES('26-0007',6);
INSERT INTO "case_number" VALUES('26-0008',7);
INSERT INTO "case_number" VALUES('26-0009',8);
INSERT INTO "case_number" VALUES('26-A001',3);
INSERT INTO "case_number" VALUES('26-Á001',2);
CREATE TABLE cases (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE COLLATE NOCASE, caption TEXT NOT NULL,
    matter_type TEXT NOT NULL, stage TEXT NOT NULL, side TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    root_id INTEGER NOT NULL REFERENCES root(id), folder BLOB NOT NULL,
    created_at TEXT NOT NULL, reviewed_at TEXT, rev INTEGER NOT NULL,
    UNIQUE (root_id, folder)
) STRICT;
INSERT INTO "cases" VALUES(1,'26-0001','García v. Meridian Freight','civil_litigation','discovery','plaintiff','open',2,CAST('26-0001 Garcia v. Meridian Freight' AS BLOB),'2026-11-25T14:24:29.822078Z','2026-11-25T14:24:36.453814Z',2);
INSERT INTO "cases" VALUES(2,'26-Á001','Estate of Whitlow','civil_litigation','intake','plaintiff','open',2,CAST('26-Á001 Estate of Whitlow' AS BLOB),'2026-11-25T14:24:29.837457Z','2026-11-25T14:24:36.461476Z',1);
INSERT INTO "cases" VALUES(3,'26-A001','ESTATE OF WHITLOW','civil_litigation','intake','plaintiff','closed',2,CAST('26-A001 ESTATE OF WHITLOW' AS BLOB),'2026-11-25T14:24:29.842613Z',NULL,2);
INSERT INTO "cases" VALUES(4,'26-0002','Alvarez v. Northgate','civil_litigation','intake','defendant','open',2,CAST('26-0002 Alvarez v. Northgate' AS BLOB),'2026-11-25T14:24:29.850692Z',NULL,2);
INSERT INTO "cases" VALUES(5,'26-0003','Marsh v. Tidewater','civil_litigation','intake','plaintiff','open',2,CAST('26-0003 Marsh v. Tidewater' AS BLOB),'2026-11-25T14:24:29.865576Z',NULL,1);
INSERT INTO "cases" VALUES(6,'26-0007','Quill v. Harrow','civil_litigation','intake','plaintiff','open',2,CAST('Quill, by itself' AS BLOB),'2026-11-25T14:24:36.829980Z',NULL,1);
INSERT INTO "cases" VALUES(8,'26-0009','Opened, taken back and opened again','civil_litigation','intake','plaintiff','open',2,CAST('26-0009 Opened, taken back and opened again' AS BLOB),'2026-11-25T14:24:36.885314Z',NULL,1);
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES('arrivals',6);
INSERT INTO "change" VALUES('assignments',52);
INSERT INTO "change" VALUES('cases',48);
INSERT INTO "change" VALUES('claims',1);
INSERT INTO "change" VALUES('contacts',5);
INSERT INTO "change" VALUES('documents',58);
INSERT INTO "change" VALUES('elements',10);
INSERT INTO "change" VALUES('policy',21);
INSERT INTO "change" VALUES('requests',32);
INSERT INTO "change" VALUES('staff',13);
INSERT INTO "change" VALUES('tasks',19);
INSERT INTO "change" VALUES('walls',1);
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "claim" VALUES(25,3,6012,'2026-11-25T14:24:36.958398Z');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, note TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "contact" VALUES(1,1,'Ölander Court Reporting','court reporter','','(212) 555-0135','office@example.com','','Ask for the night desk',1);
INSERT INTO "contact" VALUES(2,1,'Olander Court Reporting','court reporter','','(212) 555-0134','office@example.com','','',0);
INSERT INTO "contact" VALUES(3,1,'OLANDER Court Reporting','court reporter','','(212) 555-0134','office@example.com','','',1);
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id), no INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, note TEXT NOT NULL, minutes INTEGER NOT NULL,
    ai_tool TEXT NOT NULL, ai_saw TEXT NOT NULL, ai_verifier TEXT NOT NULL, added INTEGER, removed INTEGER,
    UNIQUE (assignment_id, no)
) STRICT;
INSERT INTO "delivery" VALUES(1,1,1,29,30,6,'2026-11-25T14:24:33.000910Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(2,2,1,30,31,6,'2026-11-25T14:24:33.242593Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(3,3,1,31,32,6,'2026-11-25T14:24:33.630249Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,2,29,33,6,'2026-11-25T14:24:34.387996Z','',90,'','','',1,1);
INSERT INTO "delivery" VALUES(5,5,1,32,34,6,'2026-11-25T14:24:35.173040Z','',90,'','','',NULL,NULL);
CREATE TABLE docket (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), number TEXT NOT NULL, key TEXT NOT NULL,
    court TEXT NOT NULL, judge TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('main', 'lead', 'member', 'removed', 'appeal')),
    from_on TEXT, to_on TEXT
) STRICT;
INSERT INTO "docket" VALUES(1,1,'2:26-cv-01234','26-cv-1234','cacd','','main',NULL,NULL);
INSERT INTO "docket" VALUES(2,1,'BC-Á100','BC-Á100','','','main',NULL,NULL);
INSERT INTO "docket" VALUES(3,2,'BC-A100','BC-A100','','','main',NULL,NULL);
INSERT INTO "docket" VALUES(4,4,'3:26-cv-01777','26-cv-1777','cand','','main',NULL,NULL);
INSERT INTO "docket" VALUES(5,6,'1:26-cv-00007','26-cv-7','nysd','','main',NULL,NULL);
INSERT INTO "docket" VALUES(6,8,'1:26-cv-00009','26-cv-9','nysd','','main',NULL,NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES document(id), child_no INTEGER,
    root_id INTEGER REFERENCES root(id), relpath BLOB, name TEXT NOT NULL,
    dev INTEGER, inode INTEGER, size INTEGER NOT NULL, mtime_ns INTEGER, ctime_ns INTEGER,
    version_id INTEGER, state TEXT NOT NULL CHECK (state IN ('new', 'in_file', 'set_aside', 'trash')),
    missing_since TEXT, duplicate_of INTEGER,
    doc_type TEXT, title TEXT, docket_no TEXT, attachment_no TEXT, party TEXT,
    dated_on TEXT, filed_on TEXT, entered_on TEXT, served_on TEXT, service_method TEXT, received_on TEXT,
    handling TEXT NOT NULL CHECK (handling IN ('normal', 'confidential', 'aeo', 'sealed', 'privileged')),
    arrived_at TEXT NOT NULL, decided_by INTEGER REFERENCES staff(id), decided_at TEXT,
    recognised INTEGER NOT NULL, indexed_rev INTEGER NOT NULL, rev INTEGER NOT NULL
) STRICT;
INSERT INTO "document" VALUES(1,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),'2026-03-02 ECF 1 Complaint.txt',65024,6587159,122,1780050340000000000,1795616665405189865,1,'in_file',NULL,NULL,'complaint','Complaint','1',NULL,NULL,NULL,'2026-03-02',NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.401974Z',1,4,4);
INSERT INTO "document" VALUES(2,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),'2026-11-25 ECF 9 Answer (Meridian Freight).txt',65024,6587160,99,1780050400000000000,1795616665429189866,2,'in_file',NULL,NULL,'answer','Answer','9',NULL,'Meridian Freight',NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:35.426551Z',1,4,4);
INSERT INTO "document" VALUES(3,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),'2026-03-19 E-mail of opposing counsel.eml',65024,6587161,690,1780050460000000000,1795616665449189867,3,'in_file',NULL,NULL,NULL,'E-mail of opposing counsel',NULL,NULL,NULL,'2026-03-19',NULL,NULL,NULL,NULL,'2026-03-19','normal','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:35.441803Z',1,4,4);
INSERT INTO "document" VALUES(4,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),'2026-11-25 ECF 14 Motion to compel.txt',65024,6587162,97,1780050520000000000,1795616665473189867,4,'in_file',NULL,NULL,'motion_to_compel','Motion to compel','14',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.466127Z',1,4,4);
INSERT INTO "document" VALUES(5,4,1,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),'2026-11-25 Exhibit a.txt',65024,6587163,34,1780050580000000000,1795616665481189868,5,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.466127Z',1,4,4);
INSERT INTO "document" VALUES(6,4,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),'2026-11-25 Exhibit B.txt',65024,6587164,31,1780050640000000000,1795616665489189868,6,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.466127Z',1,4,4);
INSERT INTO "document" VALUES(7,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),'Order setting hearing.txt',65024,6587165,100,1780050700000000000,1795616666277189892,7,'in_file',NULL,NULL,'order','Order','12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.598108Z',1,6,6);
INSERT INTO "document" VALUES(8,NULL,NULL,1,CAST('Fax/ORDER.txt' AS BLOB),'ORDER.txt',65024,6587167,83,1780050760000000000,1795616661568620689,8,'in_file',NULL,NULL,'order','ORDER',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.622920Z',1,3,3);
INSERT INTO "document" VALUES(9,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),'2026-11-25 Stipulation.html',65024,6587168,72,1780050820000000000,1795616665637189872,9,'in_file',NULL,NULL,'stipulation','Stipulation of the parties',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-20','mail','2026-11-25','privileged','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:35.632005Z',1,5,5);
INSERT INTO "document" VALUES(10,NULL,NULL,3,CAST('10/2026-11-25 Will.txt' AS BLOB),'2026-11-25 Will.txt',65024,6587251,56,1780050880000000000,1795616665769189876,10,'trash',NULL,NULL,NULL,'Will',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',6,'2026-11-25T14:24:35.770558Z',1,5,5);
INSERT INTO "document" VALUES(11,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),'Résumé of R. Whitlow.txt',65024,6587252,37,1780050940000000000,1795616665565189870,11,'in_file',NULL,NULL,NULL,'Résumé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:35.566180Z',1,4,4);
INSERT INTO "document" VALUES(12,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),'Resume of R. Whitlow.txt',65024,6587253,45,1780051000000000000,1795616665577189871,12,'in_file',NULL,NULL,NULL,'Resume',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:35.579353Z',1,4,4);
INSERT INTO "document" VALUES(13,NULL,NULL,3,CAST('13/advertisement.txt' AS BLOB),'advertisement.txt',65024,6587254,25,1780051060000000000,1795616665705189874,13,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:35.701652Z',1,3,3);
INSERT INTO "document" VALUES(14,NULL,NULL,1,CAST('dismissal.txt' AS BLOB),'dismissal.txt',65024,6587255,107,1780051120000000000,1795616665745189876,14,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',NULL,NULL,1,4,4);
INSERT INTO "document" VALUES(15,NULL,NULL,1,CAST('flyer.txt' AS BLOB),'flyer.txt',65024,6587256,18,1780051180000000000,1795616661569693621,15,'set_aside',NULL,NULL,NULL,'Flyer of a seminar',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:35.194574Z',1,4,4);
INSERT INTO "document" VALUES(16,NULL,NULL,1,CAST('survey.txt' AS BLOB),'survey.txt',65024,6587257,38,1780051240000000000,1795616661569833553,16,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:36.293598Z',1,4,4);
INSERT INTO "document" VALUES(17,NULL,NULL,1,CAST('seminar.txt' AS BLOB),'seminar.txt',65024,6587258,44,1780051300000000000,1795616661569941546,17,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.689762Z',1,3,3);
INSERT INTO "document" VALUES(18,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),'2026-11-25 Memorandum.txt',65024,6587283,48,1780051360000000000,1795616665261189861,18,'in_file',NULL,NULL,'memorandum_of_law','Memorandum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:31.655011Z',1,'2026-11-25T14:24:35.252425Z',1,8,8);
INSERT INTO "document" VALUES(19,NULL,NULL,1,CAST('notes.txt' AS BLOB),'notes.txt',65024,6587294,40,1780051420000000000,1795616665381189865,19,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',NULL,NULL,1,6,6);
INSERT INTO "document" VALUES(20,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),'2026-11-25 bundle 1.txt',65024,6587317,27,1780051480000000000,1795616666345189894,20,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:36.305903Z',1,4,4);
INSERT INTO "document" VALUES(21,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),'2026-11-25 bundle 2.txt',65024,6587470,27,1780051540000000000,1795616666357189894,21,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:31.655011Z',4,'2026-11-25T14:24:36.310976Z',1,4,4);
INSERT INTO "document" VALUES(22,NULL,NULL,3,CAST('22/bundle 3.txt' AS BLOB),'bundle 3.txt',65024,6587483,27,1780051600000000000,1795616666381189895,22,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:36.377574Z',1,3,3);
INSERT INTO "document" VALUES(23,NULL,NULL,3,CAST('23/bundle 4.txt' AS BLOB),'bundle 4.txt',65024,6587484,27,1780051660000000000,1795616666445189897,23,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',3,'2026-11-25T14:24:36.377892Z',1,3,3);
INSERT INTO "document" VALUES(24,NULL,NULL,1,CAST('waiting.txt' AS BLOB),'waiting.txt',65024,6587485,40,1780056280000000000,1795616662245283391,29,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',NULL,NULL,1,3,3);
INSERT INTO "document" VALUES(25,NULL,NULL,1,CAST('witness.txt' AS BLOB),'witness.txt',65024,6587486,82,1780051780000000000,1795616661571372559,25,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(26,NULL,NULL,1,CAST('complaint copy.txt' AS BLOB),'complaint copy.txt',65024,6587487,122,1780051840000000000,1795616661571499818,26,'new',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.655011Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(27,3,1,NULL,NULL,'letter.txt',NULL,NULL,54,NULL,NULL,27,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.663396Z',3,'2026-11-25T14:24:35.441803Z',1,3,3);
INSERT INTO "document" VALUES(28,3,2,NULL,NULL,'log.html',NULL,NULL,73,NULL,NULL,28,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:31.663396Z',3,'2026-11-25T14:24:35.441803Z',1,3,3);
INSERT INTO "document" VALUES(29,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition.txt' AS BLOB),'Opposition.txt',65024,6783903,98,1780057480000000000,1795616663681189813,33,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:32.295599Z',6,'2026-11-25T14:24:33.000630Z',1,4,4);
INSERT INTO "document" VALUES(30,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Motion.txt' AS BLOB),'Motion.txt',65024,6783904,92,1780056940000000000,1795616662246113738,31,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:32.295599Z',6,'2026-11-25T14:24:33.242385Z',1,3,3);
INSERT INTO "document" VALUES(31,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Notice.txt' AS BLOB),'Notice.txt',65024,6783905,92,1780057000000000000,1795616662246231930,32,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:32.295599Z',6,'2026-11-25T14:24:33.630124Z',1,3,3);
INSERT INTO "document" VALUES(32,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Memo.txt' AS BLOB),'Memo.txt',65024,6783906,90,1780058080000000000,1795616664625509400,34,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:34.657365Z',6,'2026-11-25T14:24:35.172858Z',1,3,3);
CREATE TABLE document_case (
    document_id INTEGER NOT NULL REFERENCES document(id), case_id INTEGER NOT NULL REFERENCES cases(id),
    is_primary INTEGER NOT NULL, PRIMARY KEY (document_id, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "document_case" VALUES(1,1,1);
INSERT INTO "document_case" VALUES(2,1,1);
INSERT INTO "document_case" VALUES(3,1,1);
INSERT INTO "document_case" VALUES(4,1,1);
INSERT INTO "document_case" VALUES(5,1,1);
INSERT INTO "document_case" VALUES(6,1,1);
INSERT INTO "document_case" VALUES(7,4,1);
INSERT INTO "document_case" VALUES(8,2,1);
INSERT INTO "document_case" VALUES(9,1,1);
INSERT INTO "document_case" VALUES(10,3,1);
INSERT INTO "document_case" VALUES(11,2,1);
INSERT INTO "document_case" VALUES(12,2,1);
INSERT INTO "document_case" VALUES(18,1,1);
INSERT INTO "document_case" VALUES(20,1,1);
INSERT INTO "document_case" VALUES(21,1,1);
INSERT INTO "document_case" VALUES(27,1,1);
INSERT INTO "document_case" VALUES(28,1,1);
INSERT INTO "document_case" VALUES(29,4,1);
INSERT INTO "document_case" VALUES(30,4,1);
INSERT INTO "document_case" VALUES(31,4,1);
INSERT INTO "document_case" VALUES(32,4,1);
CREATE TABLE element (
    case_id INTEGER NOT NULL REFERENCES cases(id), element_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('missing', 'requested', 'received', 'reviewed', 'waived')),
    requested_on TEXT, requested_from TEXT, document_id INTEGER REFERENCES document(id), reason TEXT,
    decided_by INTEGER REFERENCES staff(id), decided_at TEXT,
    PRIMARY KEY (case_id, element_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "element" VALUES(1,'complaint','reviewed',NULL,NULL,1,NULL,2,'2026-11-25T14:24:36.702551Z');
INSERT INTO "element" VALUES(1,'cover-sheet','reviewed','2026-11-25','The process server',2,NULL,3,'2026-11-25T14:24:36.695196Z');
INSERT INTO "element" VALUES(1,'disclosure-statement','missing',NULL,NULL,NULL,NULL,1,'2026-11-25T14:24:36.714506Z');
INSERT INTO "element" VALUES(1,'id-contact','requested','2026-11-25','The client',NULL,NULL,4,'2026-11-25T14:24:36.682089Z');
INSERT INTO "element" VALUES(1,'jury-demand','waived',NULL,NULL,NULL,'No jury is asked for',2,'2026-11-25T14:24:36.705686Z');
INSERT INTO "element" VALUES(1,'summons-issued','received',NULL,NULL,1,NULL,4,'2026-11-25T14:24:36.686142Z');
CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id),
    delivery_id INTEGER NOT NULL REFERENCES delivery(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    begun_at TEXT NOT NULL, ended_at TEXT, seconds INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('pass', 'back')), note TEXT NOT NULL, is_own INTEGER NOT NULL
) STRICT;
INSERT INTO "examination" VALUES(1,1,1,1,'2026-11-25T14:24:33.633961Z','2026-11-25T14:24:33.682841Z',0,'back','Cites checked.',0);
INSERT INTO "examination" VALUES(2,1,4,1,'2026-11-25T14:24:34.401489Z','2026-11-25T14:24:34.410268Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(3,2,2,1,'2026-11-25T14:24:34.421578Z','2026-11-25T14:24:34.430548Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(4,3,3,1,'2026-11-25T14:24:34.450066Z','2026-11-25T14:24:34.460064Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(5,5,5,1,'2026-11-25T14:24:35.175367Z','2026-11-25T14:24:35.184807Z',0,'pass','Cites checked.',0);
CREATE TABLE filed_copy (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    of_version_id INTEGER NOT NULL REFERENCES version(id), likeness INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL
) STRICT;
CREATE TABLE finding (
    examination_id INTEGER NOT NULL REFERENCES examination(id), line_id TEXT NOT NULL, label TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('good', 'fault', 'none')), words TEXT NOT NULL,
    PRIMARY KEY (examination_id, line_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "finding" VALUES(1,'ai','AI help','good','');
INSERT INTO "finding" VALUES(1,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(1,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(1,'exhibits','Exhibits','good','');
INSERT INTO "finding" VALUES(1,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(1,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(1,'record','Record cites','good','');
INSERT INTO "finding" VALUES(1,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(1,'service','Service list','good','');
INSERT INTO "finding" VALUES(2,'ai','AI help','good','');
INSERT INTO "finding" VALUES(2,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(2,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(2,'exhibits','Exhibits','good','');
INSERT INTO "finding" VALUES(2,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(2,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(2,'record','Record cites','good','');
INSERT INTO "finding" VALUES(2,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(2,'service','Service list','good','');
INSERT INTO "finding" VALUES(3,'ai','AI help','good','');
INSERT INTO "finding" VALUES(3,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(3,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(3,'exhibits','Exhibits','good','');
INSERT INTO "finding" VALUES(3,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(3,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(3,'record','Record cites','good','');
INSERT INTO "finding" VALUES(3,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(3,'service','Service list','good','');
INSERT INTO "finding" VALUES(4,'ai','AI help','good','');
INSERT INTO "finding" VALUES(4,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(4,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(4,'exhibits','Exhibits','good','');
INSERT INTO "finding" VALUES(4,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(4,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(4,'record','Record cites','good','');
INSERT INTO "finding" VALUES(4,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(4,'service','Service list','good','');
INSERT INTO "finding" VALUES(5,'adverse','Adverse authority','good','');
INSERT INTO "finding" VALUES(5,'ai','AI help','good','');
INSERT INTO "finding" VALUES(5,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(5,'jurisdiction','Jurisdiction','good','');
INSERT INTO "finding" VALUES(5,'question','Question answered','good','');
INSERT INTO "finding" VALUES(5,'quotations','Quotations','good','');
INSERT INTO "finding" VALUES(5,'returned','Returned notes answered','good','');
CREATE TABLE intent (
    batch TEXT PRIMARY KEY, plan TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "intent" VALUES('1d05228f86685b57','{"v": 2, "kind": "document.set_aside", "summary": "Set aside flyer.txt", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.195215Z');
INSERT INTO "intent" VALUES('b48f6cf9f35f68e8','{"v": 2, "kind": "document.filed", "summary": "Filed memo.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.253850Z');
INSERT INTO "intent" VALUES('b01fc15b313c86b7','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 48, "right": ""}','done','2026-11-25T14:24:35.260510Z');
INSERT INTO "intent" VALUES('84122fae16129e20','{"v": 2, "kind": "act.redone", "summary": "Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.252425Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 49, "right": ""}','done','2026-11-25T14:24:35.266847Z');
INSERT INTO "intent" VALUES('33288870293fdab3','{"v": 2, "kind": "document.filed", "summary": "Filed notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:35.271955Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}], "moved_summary": ["Filed in ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.273007Z');
INSERT INTO "intent" VALUES('2b58567425304ecb','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:35.271955Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 51, "right": ""}','done','2026-11-25T14:24:35.381793Z');
INSERT INTO "intent" VALUES('24744b0378e3d028','{"v": 2, "kind": "document.filed", "summary": "Filed complaint.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.401974Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.405312Z');
INSERT INTO "intent" VALUES('5dda7a59a83f95e0','{"v": 2, "kind": "document.filed", "summary": "Filed answer.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.426551Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.429760Z');
INSERT INTO "intent" VALUES('641db8aec72665e0','{"v": 2, "kind": "document.filed", "summary": "Filed production.eml (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.441803Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.449936Z');
INSERT INTO "intent" VALUES('44ad5375b5c514dd','{"v": 2, "kind": "document.filed", "summary": "Filed motion.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.466127Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.471538Z');
INSERT INTO "intent" VALUES('56b8cbb1692a30a3','{"v": 2, "kind": "document.filed", "summary": "Filed r\u00e9sum\u00e9.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["said", "", "desk"], "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.566180Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.567940Z');
INSERT INTO "intent" VALUES('4909f87266d7cd38','{"v": 2, "kind": "document.filed", "summary": "Filed resume.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.579353Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.580492Z');
INSERT INTO "intent" VALUES('0ac0bb2710a39ade','{"v": 2, "kind": "document.filed", "summary": "Filed order.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.599691Z');
INSERT INTO "intent" VALUES('3e4db22f6e56a056','{"v": 2, "kind": "document.filed", "summary": "Filed ORDER.txt (26-\u00c1001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.622920Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "Fax/ORDER.txt"], "to": null}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.624242Z');
INSERT INTO "intent" VALUES('ae666923f796edfb','{"v": 2, "kind": "document.filed", "summary": "Filed stipulation.html (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.634197Z');
INSERT INTO "intent" VALUES('f82474289fbbbada','{"v": 2, "kind": "document.changed", "summary": "Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.632005Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.653586Z');
INSERT INTO "intent" VALUES('3de3fdbfe6a259bd','{"v": 2, "kind": "document.filed", "summary": "Filed will.txt (26-A001)", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.666287Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}], "moved_summary": ["Filed in ", " (26-A001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.673657Z');
INSERT INTO "intent" VALUES('bd38fe7f855e2d6d','{"v": 2, "kind": "document.set_aside", "summary": "Set aside seminar.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.689762Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "seminar.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.693759Z');
INSERT INTO "intent" VALUES('45d739ad48e75f89','{"v": 2, "kind": "document.trashed", "summary": "Put advertisement.txt into the trash", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.701652Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.702587Z');
INSERT INTO "intent" VALUES('e3e6a15a47694dab','{"v": 2, "kind": "document.trashed", "summary": "Put dismissal.txt into the trash", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.728527Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.730344Z');
INSERT INTO "intent" VALUES('9e274f32db4efb09','{"v": 2, "kind": "document.restored", "summary": "Restored dismissal.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.728527Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.744601Z');
INSERT INTO "intent" VALUES('9519e05fa767589b','{"v": 2, "kind": "document.trashed", "summary": "Put 2026-11-25 Will.txt into the trash", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.666287Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:35.770558Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.771499Z');
INSERT INTO "intent" VALUES('59a2c61cb75669c0','{"v": 2, "kind": "document.set_aside", "summary": "Set aside survey.txt", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.782414Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:35.785519Z');
INSERT INTO "intent" VALUES('5c44e09fdc72337b','{"v": 2, "kind": "document.moved", "summary": "Moved 2026-11-25 ECF 12 Order.txt (26-0002)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:35.598108Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}], "moved_summary": ["Moved to ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:36.274005Z');
INSERT INTO "intent" VALUES('422761939e0c9e13','{"v": 2, "kind": "document.brought_back", "summary": "Brought survey.txt back to Triage", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:35.782414Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.293598Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:36.297597Z');
INSERT INTO "intent" VALUES('3f4eb039e213d103','{"v": 2, "kind": "document.filed", "summary": "Filed 2 papers in 26-0001 Garc\u00eda v. Meridian Freight", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.305903Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:36.310976Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:36.326773Z');
INSERT INTO "intent" VALUES('4984f689550d3841','{"v": 2, "kind": "document.trashed", "summary": "Put into the trash: 2 papers", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.377574Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:36.377892Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:36.379083Z');
INSERT INTO "intent" VALUES('9134eb56337814e6','{"v": 2, "kind": "document.changed", "summary": "Changed title of flyer.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:35.194574Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:36.943319Z');
INSERT INTO "intent" VALUES('eb08237bcb78832b','{"v": 2, "kind": "document.filed", "summary": "Filed witness.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 25, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "witness_list", "title": "Witness list", "docket_no": "21", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:39.316238Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "witness.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','open','2026-11-25T14:24:39.322894Z');
CREATE TABLE issued_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    about TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, used_at TEXT
) STRICT;
INSERT INTO "issued_statement" VALUES(1,2,'2026-11-25T14:24:34.507016Z','2','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 47 bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4
at 2026-11-25T14:24:34.506651Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 30 v1
name Motion.txt
sha256 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2
bytes 92
text 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2 by paracase-1
pages-opened 0 of 1
flags none
end
','918bca61c1bd08b9fe69d0523b71b3dceca217779de7b69331ccded563c78bbf','2026-11-25T14:24:34.571012Z');
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','6823390a05e74741c4347681b04893920b94990b0d972b8b6ca28b6a375fa55d',CAST('{"at":"2026-11-25T14:24:29.644024Z","data":{"staff":1},"kind":"office.made","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"paralegal","seq":1,"staff":1,"texts":{"name":"478dd8c1b98e8120ffe7052cfaa233487b059c1f1151db00d2f459e32b19360d","office":"08dc3de8c404062ae65695f9bec8a7953d9dd59a33a301d02cb5cf08b1ae33fc","summary":"70ca08927d065b285efe793f905d042e7fefcc99887a10695397da66f745bf9c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(2,'6823390a05e74741c4347681b04893920b94990b0d972b8b6ca28b6a375fa55d','03c0e737086543e66993fdb1e023050a76881963cbe61ee9ca62b041e7ea6bc4',CAST('{"at":"2026-11-25T14:24:29.823118Z","data":{"case":1,"dockets":2,"parties":4},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"6823390a05e74741c4347681b04893920b94990b0d972b8b6ca28b6a375fa55d","role":"paralegal","seq":2,"staff":1,"texts":{"caption":"aed53e46f8b4b9f6acb4560202a19568f847b2400107083015a90b65b5e4021a","number":"084bf98a2652c780d70e20b52889ec691494b7850266fa694c01df37ed188a38","summary":"27db4e83d0120f4df81b1bd68dd9151186fa413e3898c596004f5a65d123417a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(3,'03c0e737086543e66993fdb1e023050a76881963cbe61ee9ca62b041e7ea6bc4','554b1c2500fd593761ed92a24528eb63d9c91d775d9ba42f024b49fac91ff927',CAST('{"at":"2026-11-25T14:24:29.837826Z","data":{"case":2,"dockets":1,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"03c0e737086543e66993fdb1e023050a76881963cbe61ee9ca62b041e7ea6bc4","role":"paralegal","seq":3,"staff":1,"texts":{"caption":"ef505d3983cda48bb1a4d37b693117fffca25f1e746e301f176833e1bc57f1c2","number":"0f04c53ec8716dbb9b90c6c5f184f7fc406ec307b2d8a96bb00c4f2590c871b4","summary":"85dd5e05ade11c1390b7f0bdadfaf7afc95d67d64add4794632aba5e82de519b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(4,'554b1c2500fd593761ed92a24528eb63d9c91d775d9ba42f024b49fac91ff927','ceadb4dd4927cb21ab4efde6824bc53652c5cc35f830024ebf442327079a83ba',CAST('{"at":"2026-11-25T14:24:29.842837Z","data":{"case":3,"dockets":0,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"554b1c2500fd593761ed92a24528eb63d9c91d775d9ba42f024b49fac91ff927","role":"paralegal","seq":4,"staff":1,"texts":{"caption":"81901bd01f5a8f469c8cd601f99e934dd18369afdb29902672213eecee7047a6","number":"d5a5c35005803ed76ca06d576d0a9d9097c4742db24f3616a9e5d4fa2eced5da","summary":"85b6e9319d3fb345229a9bad455c2fa4426790ca5d7c21abd541c01af776530e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(5,'ceadb4dd4927cb21ab4efde6824bc53652c5cc35f830024ebf442327079a83ba','5b02069cc66e946ffc56643235962a101e3a73e1c523e6ee822ac5681b9f8eb9',CAST('{"at":"2026-11-25T14:24:29.851057Z","data":{"case":4,"dockets":1,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"ceadb4dd4927cb21ab4efde6824bc53652c5cc35f830024ebf442327079a83ba","role":"paralegal","seq":5,"staff":1,"texts":{"caption":"a08a9dfc9b37c2059fda722613ede097ef5dd312a487215d041593faf68817c5","number":"9999dba2cc4161034b6fe973fd235853fae80b95d463de364cd309deb357922f","summary":"65b23b9c73915656d682242a5ab380b64983fad8fdd0c736ba220946cf844f35"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(6,'5b02069cc66e946ffc56643235962a101e3a73e1c523e6ee822ac5681b9f8eb9','e5b814664595084340d2c68859743d40a1180d3a222643aba9bfb47f709d1823',CAST('{"at":"2026-11-25T14:24:29.865822Z","data":{"case":5,"dockets":0,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5b02069cc66e946ffc56643235962a101e3a73e1c523e6ee822ac5681b9f8eb9","role":"paralegal","seq":6,"staff":1,"texts":{"caption":"51d26733ad9480913e882c3a7df9a582873e9843bd8c207d8330fcc33bf05dda","number":"73d64e0ef17095c476993883e5b36345e7979802a30412ed07d3d5447b5dfa5c","summary":"643f427f7957c224489657740fd87872000fb7b9a389e40df45d706407270579"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(7,'e5b814664595084340d2c68859743d40a1180d3a222643aba9bfb47f709d1823','b13b247d98db43556b16fc82175449e6e3fe1f96e957c892a8b741b5d03003eb',CAST('{"at":"2026-11-25T14:24:29.868908Z","data":{"admin":true,"role":"attorney","staff":2},"kind":"staff.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e5b814664595084340d2c68859743d40a1180d3a222643aba9bfb47f709d1823","role":"paralegal","seq":7,"staff":1,"texts":{"name":"8ed078c8f870cd9b0dc9d73ce908732ec9f3ff096005dce4ab6bfc9703050f45","summary":"d579ea2aa33885c6807edf9c0993d1018c9b15d8beb04078168c41c597de42af"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(8,'b13b247d98db43556b16fc82175449e6e3fe1f96e957c892a8b741b5d03003eb','d103a627f171d45f5e1b489be3713b3c48158c975091e3fdc065870344c2467c',CAST('{"at":"2026-11-25T14:24:29.883676Z","data":{"admin":false,"role":"paralegal","staff":3},"kind":"staff.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b13b247d98db43556b16fc82175449e6e3fe1f96e957c892a8b741b5d03003eb","role":"paralegal","seq":8,"staff":1,"texts":{"name":"73665e024bd24ad97076ae168851795f584e1e76ba867ed24a83502f410d1aa4","summary":"26135d3af6450077b331a63c3d4f194351bff73c2dd1dffacfd288e5d2aedc54"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(9,'d103a627f171d45f5e1b489be3713b3c48158c975091e3fdc065870344c2467c','7a2b48e58e573633d96f83b533b46c9ab2ce0d753edfd55ad7e2c976d21b7f24',CAST('{"at":"2026-11-25T14:24:29.897872Z","data":{"admin":false,"role":"assistant","staff":4},"kind":"staff.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d103a627f171d45f5e1b489be3713b3c48158c975091e3fdc065870344c2467c","role":"paralegal","seq":9,"staff":1,"texts":{"name":"021d1e73ade07ec1ed2f8352a0e3921e542a43ed1b0e8c1a46b681d45037bf8e","summary":"139141566d660f30b905cd492733ce3530e549e892a9f2fb5daf4e72e2498a6e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(10,'7a2b48e58e573633d96f83b533b46c9ab2ce0d753edfd55ad7e2c976d21b7f24','4baecdb0afeac0526a182c0b02d281988f4cd8fd95ba527e9aac1d7f9eea94d9',CAST('{"at":"2026-11-25T14:24:29.899992Z","data":{"admin":false,"role":"attorney","staff":5},"kind":"staff.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"7a2b48e58e573633d96f83b533b46c9ab2ce0d753edfd55ad7e2c976d21b7f24","role":"paralegal","seq":10,"staff":1,"texts":{"name":"4475def8ad7ec2ddb7e031ab47ea18feeebeb3a20f53d2a6319b85de47484add","summary":"1acec117cfaaea7cf7f8f92f66258159ab81839e2b0d759c4748f56023b3e945"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(11,'4baecdb0afeac0526a182c0b02d281988f4cd8fd95ba527e9aac1d7f9eea94d9','7dd94fa5e8dbd65c655d0a57bedf6009f3af3fb0206f9e9860d3e6eb94111d08',CAST('{"at":"2026-11-25T14:24:29.903683Z","data":{"admin":false,"role":"assistant","staff":6},"kind":"staff.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"4baecdb0afeac0526a182c0b02d281988f4cd8fd95ba527e9aac1d7f9eea94d9","role":"paralegal","seq":11,"staff":1,"texts":{"name":"8fa95fc4953c4bace57c8e5a5633987e309c305f8d019b2b1bf350641b8f7fe6","summary":"77967c9fd4cad8199e0da9a3335888a779ac807e0ef0949d9ca06046152ac51b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(12,'7dd94fa5e8dbd65c655d0a57bedf6009f3af3fb0206f9e9860d3e6eb94111d08','c80a110acf2119d6a8276ad5f0b540019d581553c4b8cf76f3d5e3dca7694202',CAST('{"at":"2026-11-25T14:24:29.906157Z","data":{"case":1,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"7dd94fa5e8dbd65c655d0a57bedf6009f3af3fb0206f9e9860d3e6eb94111d08","role":"paralegal","seq":12,"staff":1,"texts":{"summary":"4f80b2d357f2cf1203dddcc9fb88f237db04c7fe0d2989bce4f5e9223596f82d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(13,'c80a110acf2119d6a8276ad5f0b540019d581553c4b8cf76f3d5e3dca7694202','74a24f781959e30ceef3dacf3e9917ab9897e93ccf2137af754bcbc42850360f',CAST('{"at":"2026-11-25T14:24:29.908356Z","data":{"case":4,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c80a110acf2119d6a8276ad5f0b540019d581553c4b8cf76f3d5e3dca7694202","role":"paralegal","seq":13,"staff":1,"texts":{"summary":"08b4db228c3f394094bb978920135845355c30328677da313bd78e8b4a91daa0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(14,'74a24f781959e30ceef3dacf3e9917ab9897e93ccf2137af754bcbc42850360f','47ed4e450c984c33b23a1a5b44680a7c08fd1c191f9d3cf373a34ff344e2ecc1',CAST('{"at":"2026-11-25T14:24:31.166888Z","data":{"expires":null,"fingerprint":"SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ","key":1,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGopUVqd8oMlNycLzDRS88WTMr0zs0GUsCmNqGy8hGJ2","proof":"account","staff":2},"kind":"staff.key_added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"74a24f781959e30ceef3dacf3e9917ab9897e93ccf2137af754bcbc42850360f","role":"paralegal","seq":14,"staff":1,"texts":{"from":"f600d1030aed30ff348e1f0755e421fd43183e176726912ba0f3d5b188323dc9","summary":"7e085aa0e28aaeb0714a68d707cc3cbd7c16f69f07bad02884078fc036f197d0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(15,'47ed4e450c984c33b23a1a5b44680a7c08fd1c191f9d3cf373a34ff344e2ecc1','532f7fb77ea7d4cc7644a4c8cdb1e4dcdf38beeb1a7e9bcbe42e18e7a899d8e6',CAST('{"at":"2026-11-25T14:24:31.188853Z","data":{"expires":null,"fingerprint":"SHA256:NcS0JKRcgGBKQtJYKhq9EF2euoNiy0Y+apyS7oXJRQo","key":2,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICY3MrTupI73UlevV+XRgTFC2DyIY1gPANSxmgLPtOlf","proof":"account","staff":6},"kind":"staff.key_added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"47ed4e450c984c33b23a1a5b44680a7c08fd1c191f9d3cf373a34ff344e2ecc1","role":"paralegal","seq":15,"staff":1,"texts":{"from":"c6f37114bab41cdbfc6701870630e958e61f0d71e7191056af50393630d473e3","summary":"544f7876662576cd4b91b2b4123491ca7948edb926da849187c4b60553cbaaf1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(16,'532f7fb77ea7d4cc7644a4c8cdb1e4dcdf38beeb1a7e9bcbe42e18e7a899d8e6','0e674f5d63cbe3b3bcf27093fd5ff14ec2e93fba9bb0510a54f41c780120af75',CAST('{"at":"2026-11-25T14:24:31.470463Z","data":{"after":"yes","before":"no","item":"approval.phone","office":1},"kind":"policy.set","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"532f7fb77ea7d4cc7644a4c8cdb1e4dcdf38beeb1a7e9bcbe42e18e7a899d8e6","role":"attorney","seq":16,"staff":2,"texts":{"summary":"4b9e218de54237ef30c7f28a7142ad029ae43259f85b306a645df3938320a5bf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(17,'0e674f5d63cbe3b3bcf27093fd5ff14ec2e93fba9bb0510a54f41c780120af75','3572e6c6398b5317e0d88471db428d4db258e16d94780fbe2ec0dca1201615f1',CAST('{"at":"2026-11-25T14:24:31.550825Z","data":{"after":"motion_to_dismiss","before":"","item":"approval.signed","office":1},"kind":"policy.set","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0e674f5d63cbe3b3bcf27093fd5ff14ec2e93fba9bb0510a54f41c780120af75","role":"attorney","seq":17,"staff":2,"texts":{"summary":"23f868f85a778d35771fe5734e420f3c6b812a7b741c91e8f7b6bd708e6de8f8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(18,'3572e6c6398b5317e0d88471db428d4db258e16d94780fbe2ec0dca1201615f1','71740af48deaf87a301afa79f0959a458ea7e765f37f5ce65a92d97efbb481e9',CAST('{"at":"2026-11-25T14:24:31.554361Z","data":{"after":"correspondence_client","before":"","item":"approval.free","office":1},"kind":"policy.set","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"3572e6c6398b5317e0d88471db428d4db258e16d94780fbe2ec0dca1201615f1","role":"attorney","seq":18,"staff":2,"texts":{"summary":"c54368e96e2d9ab28edabbd1bd7af0a0c5d630291a50f0b77f6ed9b5908cf482"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(19,'71740af48deaf87a301afa79f0959a458ea7e765f37f5ce65a92d97efbb481e9','728d845c1431814b49a1c1a82c33663c482a77f3cde23dac8b80a9b500eea29f',CAST('{"at":"2026-11-25T14:24:31.559162Z","data":{"notices":[1]},"kind":"notice.seen","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"71740af48deaf87a301afa79f0959a458ea7e765f37f5ce65a92d97efbb481e9","role":"attorney","seq":19,"staff":5,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(20,'728d845c1431814b49a1c1a82c33663c482a77f3cde23dac8b80a9b500eea29f','a392b29149ca686c498d9a6e9ee084a55cbcc922ff8990a194237b1c3fec77ce',CAST('{"at":"2026-11-25T14:24:31.566163Z","data":{"case":5,"staff":4},"kind":"wall.put_up","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"728d845c1431814b49a1c1a82c33663c482a77f3cde23dac8b80a9b500eea29f","role":"paralegal","seq":20,"staff":1,"texts":{"summary":"015b6fc5e1455e3f4f46250d759239e3ab2f45c3faf4ee20a6e0b131bac245cd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(21,'a392b29149ca686c498d9a6e9ee084a55cbcc922ff8990a194237b1c3fec77ce','808a81b0ce62861a95bbad625472e492ba1f28f3333795c2bf7e033c9bdf7e0d',CAST('{"at":"2026-11-25T14:24:31.655011Z","data":{"documents":[[1,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122],[2,"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7",99],[3,"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337",690],[4,"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63",97],[5,"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac",34],[6,"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc",31],[7,"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051",100],[8,"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c",83],[9,"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91",72],[10,"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7",56],[11,"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36",37],[12,"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412",45],[13,"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3",25],[14,"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4",107],[15,"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec",18],[16,"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82",38],[17,"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b",44],[18,"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596",48],[19,"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f",40],[20,"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27",27],[21,"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310",27],[22,"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e",27],[23,"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5",27],[24,"eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c",31],[25,"27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030",82],[26,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122]]},"kind":"intake.taken","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a392b29149ca686c498d9a6e9ee084a55cbcc922ff8990a194237b1c3fec77ce","role":"intake","seq":21,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(22,'808a81b0ce62861a95bbad625472e492ba1f28f3333795c2bf7e033c9bdf7e0d','a9742f0a8d6750d168cadbd67b32529ae0063c04f5a075fe9c72f701761456c1',CAST('{"at":"2026-11-25T14:24:32.295599Z","data":{"documents":[[29,"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66",96],[30,"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2",92],[31,"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec",92]],"versions":[[24,"d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a",40]]},"kind":"intake.taken","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"808a81b0ce62861a95bbad625472e492ba1f28f3333795c2bf7e033c9bdf7e0d","role":"intake","seq":22,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(23,'a9742f0a8d6750d168cadbd67b32529ae0063c04f5a075fe9c72f701761456c1','3e23aae1fa3bdd91b96fc39f3f078c8d2b2a404efd2552699aa1b9cc5eec9323',CAST('{"at":"2026-11-25T14:24:32.707431Z","data":{"assignment":1,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a9742f0a8d6750d168cadbd67b32529ae0063c04f5a075fe9c72f701761456c1","role":"paralegal","seq":23,"staff":1,"texts":{"summary":"8e275b58091bcefb81548cfd675e9038300d29f6b1d4e4a45debf6e2a9634283"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(24,'3e23aae1fa3bdd91b96fc39f3f078c8d2b2a404efd2552699aa1b9cc5eec9323','85d15516962742b181f6f1355222fabafe29682de2993bc794159b99a602f899',CAST('{"at":"2026-11-25T14:24:32.714317Z","data":{"assignment":2,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"3e23aae1fa3bdd91b96fc39f3f078c8d2b2a404efd2552699aa1b9cc5eec9323","role":"paralegal","seq":24,"staff":1,"texts":{"summary":"81e0f2c0308254cae1cebe43d29dfdc515ebbf663bf8ddf7dc8fc22e3c3091ae"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(25,'85d15516962742b181f6f1355222fabafe29682de2993bc794159b99a602f899','77706c20b3650c67665f526ee2bc792c42e9583a08d7b3dc0b2411893eccd19d',CAST('{"at":"2026-11-25T14:24:32.716588Z","data":{"assignment":3,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"85d15516962742b181f6f1355222fabafe29682de2993bc794159b99a602f899","role":"paralegal","seq":25,"staff":1,"texts":{"summary":"b4aa1f1b15e80431aee941c405e8e935c7c3d68e325875e194197036c2df3c3b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(26,'77706c20b3650c67665f526ee2bc792c42e9583a08d7b3dc0b2411893eccd19d','832c29dfc56ad87bbe3714f6436d04d3b33564a382e3ba0cad71a6e47e91dba0',CAST('{"at":"2026-11-25T14:24:32.718567Z","data":{"assignment":4,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"77706c20b3650c67665f526ee2bc792c42e9583a08d7b3dc0b2411893eccd19d","role":"paralegal","seq":26,"staff":1,"texts":{"summary":"1b38e0331510e143293554b9a6b2b846f372305757fcb4c1a5c87c568648f6fd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(27,'832c29dfc56ad87bbe3714f6436d04d3b33564a382e3ba0cad71a6e47e91dba0','0d014e9c47c68b36f6632dc99f9dd93de5dd80ba94e6a8fcd038519f79ce09bf',CAST('{"at":"2026-11-25T14:24:32.722198Z","data":{"assignment":1,"case":4},"kind":"assignment.begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"832c29dfc56ad87bbe3714f6436d04d3b33564a382e3ba0cad71a6e47e91dba0","role":"assistant","seq":27,"staff":6,"texts":{"summary":"7eb20190ec75669fcb026825a8e7aaa55b56ae8fbe659e38bfc33d2babdcff3c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(28,'0d014e9c47c68b36f6632dc99f9dd93de5dd80ba94e6a8fcd038519f79ce09bf','2cd7a9fd411c5b629d789b08347b3441efffb5c0cbb229e88b45b45144494b5a',CAST('{"at":"2026-11-25T14:24:32.726250Z","data":{"assignment":1,"case":4,"remark":1},"kind":"assignment.asked","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0d014e9c47c68b36f6632dc99f9dd93de5dd80ba94e6a8fcd038519f79ce09bf","role":"assistant","seq":28,"staff":6,"texts":{"summary":"8b626cd87d5312b925100ce4c4ed0d2abadc1a6a5cb23273ebb3143547031d2c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(29,'2cd7a9fd411c5b629d789b08347b3441efffb5c0cbb229e88b45b45144494b5a','b9b8959eba21d8f5ace768064521703f9fae0f2a3a179401f38348e9c47ad840',CAST('{"at":"2026-11-25T14:24:32.728642Z","data":{"assignment":1,"case":4,"remark":2},"kind":"assignment.answered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"2cd7a9fd411c5b629d789b08347b3441efffb5c0cbb229e88b45b45144494b5a","role":"paralegal","seq":29,"staff":1,"texts":{"summary":"1c99a7d039b763574a24f1aeb0081a6479b7d738d22015d78e6c77f0dee1eec1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(30,'b9b8959eba21d8f5ace768064521703f9fae0f2a3a179401f38348e9c47ad840','f57e3d72e885ffab4093373bc9ea62e78c2db1f5ddc018f3335fd70af7a53413',CAST('{"at":"2026-11-25T14:24:33.001458Z","data":{"ai":false,"assignment":1,"case":4,"delivery":1,"document":29,"minutes":90,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","version":1},"kind":"assignment.delivered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b9b8959eba21d8f5ace768064521703f9fae0f2a3a179401f38348e9c47ad840","role":"assistant","seq":30,"staff":6,"texts":{"summary":"116d6470cfcabd7bd641c3e0a674056827dc114dd32ecf9a68aec864a66b6b63"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(31,'f57e3d72e885ffab4093373bc9ea62e78c2db1f5ddc018f3335fd70af7a53413','d9942ad9362647d96cc5bd2ad1e346d765550296069e05182c2db277ba14b925',CAST('{"at":"2026-11-25T14:24:33.242783Z","data":{"ai":false,"assignment":2,"case":4,"delivery":2,"document":30,"minutes":90,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","version":1},"kind":"assignment.delivered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"f57e3d72e885ffab4093373bc9ea62e78c2db1f5ddc018f3335fd70af7a53413","role":"assistant","seq":31,"staff":6,"texts":{"summary":"14fbc655372ba3910a0601c75158acf97bbb747ef95febaaa8fe3a41208d21a5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(32,'d9942ad9362647d96cc5bd2ad1e346d765550296069e05182c2db277ba14b925','94b4a745c59165d36fe47b4ddb1f1ec95e8fbb2be8fcdb5c2ab8243d44f97cba',CAST('{"at":"2026-11-25T14:24:33.630337Z","data":{"ai":false,"assignment":3,"case":4,"delivery":3,"document":31,"minutes":90,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","version":1},"kind":"assignment.delivered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d9942ad9362647d96cc5bd2ad1e346d765550296069e05182c2db277ba14b925","role":"assistant","seq":32,"staff":6,"texts":{"summary":"4dcad256ddd4f93616a62a16d73117c7afd284c331b310982160fb17f6323971"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(33,'94b4a745c59165d36fe47b4ddb1f1ec95e8fbb2be8fcdb5c2ab8243d44f97cba','ddb700871f9e3b0ba5a7a5d540b7f5749f0b0fb9a521fcf7522f52d3aee830f8',CAST('{"at":"2026-11-25T14:24:33.634386Z","data":{"assignment":1,"case":4,"delivery":1,"own":false,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66"},"kind":"assignment.examination_begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"94b4a745c59165d36fe47b4ddb1f1ec95e8fbb2be8fcdb5c2ab8243d44f97cba","role":"paralegal","seq":33,"staff":1,"texts":{"summary":"259759748426d5a7461bbeb583348bf9315cfe1d0d2968517dfed255c2984a5d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(34,'ddb700871f9e3b0ba5a7a5d540b7f5749f0b0fb9a521fcf7522f52d3aee830f8','703825808b517fad20c80f5ed63f14750ab2a898496bdebbd2d51a22fe2e6211',CAST('{"at":"2026-11-25T14:24:33.683060Z","data":{"assignment":1,"case":4,"delivery":1,"examination":1,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","verdict":"back"},"kind":"assignment.examined","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"ddb700871f9e3b0ba5a7a5d540b7f5749f0b0fb9a521fcf7522f52d3aee830f8","role":"paralegal","seq":34,"staff":1,"texts":{"summary":"a81addc17df450bec4661e83022dd476cf7e4cf4d1ed88519652320290f75d49"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(35,'703825808b517fad20c80f5ed63f14750ab2a898496bdebbd2d51a22fe2e6211','82eaaf6aaf078060031f5fabce487606efd20cbe95b9f15424b01c43bc6a781e',CAST('{"at":"2026-11-25T14:24:33.708071Z","data":{"versions":[[29,"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89",98]]},"kind":"intake.taken","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"703825808b517fad20c80f5ed63f14750ab2a898496bdebbd2d51a22fe2e6211","role":"intake","seq":35,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(36,'82eaaf6aaf078060031f5fabce487606efd20cbe95b9f15424b01c43bc6a781e','0f2f88a2fb88fdd5d3d72af2a6efdd5b5e0ce75e885439c590daa44ee448e287',CAST('{"at":"2026-11-25T14:24:34.388125Z","data":{"ai":false,"assignment":1,"case":4,"delivery":4,"document":29,"minutes":90,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","version":2},"kind":"assignment.delivered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"82eaaf6aaf078060031f5fabce487606efd20cbe95b9f15424b01c43bc6a781e","role":"assistant","seq":36,"staff":6,"texts":{"summary":"70a3104ca40d47d0cd7da2bf341b4f92292d7f83050c67b336576431612a9367"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(37,'0f2f88a2fb88fdd5d3d72af2a6efdd5b5e0ce75e885439c590daa44ee448e287','2feeb5819029d2bc185f60475ebf086a3236934f67d3ce507c94932a41d3b871',CAST('{"at":"2026-11-25T14:24:34.401988Z","data":{"assignment":1,"case":4,"delivery":4,"own":false,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"},"kind":"assignment.examination_begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0f2f88a2fb88fdd5d3d72af2a6efdd5b5e0ce75e885439c590daa44ee448e287","role":"paralegal","seq":37,"staff":1,"texts":{"summary":"c311130b0e1b9d91b565110e67bfff5ec4a59c446e6b147cb441c5452c3fe5dc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(38,'2feeb5819029d2bc185f60475ebf086a3236934f67d3ce507c94932a41d3b871','de5a5338f6432284bc8a7368d164778d60fd5ef034b96770880cf9b99a39e448',CAST('{"at":"2026-11-25T14:24:34.410332Z","data":{"assignment":1,"case":4,"delivery":4,"examination":2,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","verdict":"pass"},"kind":"assignment.examined","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"2feeb5819029d2bc185f60475ebf086a3236934f67d3ce507c94932a41d3b871","role":"paralegal","seq":38,"staff":1,"texts":{"summary":"afdfb0ef666ca012be06ed9aa78692e95d33d9323af9cf48fecb9a2258e07fe1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(39,'de5a5338f6432284bc8a7368d164778d60fd5ef034b96770880cf9b99a39e448','5677f68e99401d8a70a36e93eaddb1024d0629a5b11d6394f4954f03963d7303',CAST('{"at":"2026-11-25T14:24:34.415380Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"purpose":"file","request":1},"kind":"approval.asked","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"de5a5338f6432284bc8a7368d164778d60fd5ef034b96770880cf9b99a39e448","role":"paralegal","seq":39,"staff":1,"texts":{"summary":"c6e5d39877ee9626ac4b8b8f4fd780a79011904da1238073dba7b16d0580f4e4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(40,'5677f68e99401d8a70a36e93eaddb1024d0629a5b11d6394f4954f03963d7303','a8aac05e9e1074d10d060113b7bef3d374c1d210ebaeaa7034e0c337b3f6a9b8',CAST('{"at":"2026-11-25T14:24:34.421938Z","data":{"assignment":2,"case":4,"delivery":2,"own":false,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2"},"kind":"assignment.examination_begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5677f68e99401d8a70a36e93eaddb1024d0629a5b11d6394f4954f03963d7303","role":"paralegal","seq":40,"staff":1,"texts":{"summary":"3fcfa7d94ba0e31337ee48d989e91e6452d4f5f0790f4bcce073e705572cc61d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(41,'a8aac05e9e1074d10d060113b7bef3d374c1d210ebaeaa7034e0c337b3f6a9b8','e0b19083faf66e0a26f2b827530089f94695d996b28ca14d67454aa48dbdc89b',CAST('{"at":"2026-11-25T14:24:34.430632Z","data":{"assignment":2,"case":4,"delivery":2,"examination":3,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","verdict":"pass"},"kind":"assignment.examined","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a8aac05e9e1074d10d060113b7bef3d374c1d210ebaeaa7034e0c337b3f6a9b8","role":"paralegal","seq":41,"staff":1,"texts":{"summary":"a1d3b399711208c9f14afb6d0a0cb4f1a98cf38c6adfd54c508eb4b5dc3179b7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(42,'e0b19083faf66e0a26f2b827530089f94695d996b28ca14d67454aa48dbdc89b','c8f038206b4e4fd116a8677c70eaf40192a61b76ee11c97f1a11e6e4b11375e1',CAST('{"at":"2026-11-25T14:24:34.444550Z","data":{"assignment":2,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"purpose":"file","request":2},"kind":"approval.asked","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e0b19083faf66e0a26f2b827530089f94695d996b28ca14d67454aa48dbdc89b","role":"paralegal","seq":42,"staff":1,"texts":{"summary":"8f4f6ac565cb1e7c46eb610d5d36a36299b674d34141fbf35b347c223669db07"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(43,'c8f038206b4e4fd116a8677c70eaf40192a61b76ee11c97f1a11e6e4b11375e1','87e796e6540c8fd874a5a9acf97d87a8ab9e100df203919b7b01113fb057caa5',CAST('{"at":"2026-11-25T14:24:34.450452Z","data":{"assignment":3,"case":4,"delivery":3,"own":false,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"},"kind":"assignment.examination_begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c8f038206b4e4fd116a8677c70eaf40192a61b76ee11c97f1a11e6e4b11375e1","role":"paralegal","seq":43,"staff":1,"texts":{"summary":"d88e9bd7ea34ae976ab7fe216791a0c8613473f8945f08a9a279b5c270c64c29"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(44,'87e796e6540c8fd874a5a9acf97d87a8ab9e100df203919b7b01113fb057caa5','77d3607b45d043014639793146d682e7058ec477239016ea5500fe55c0615032',CAST('{"at":"2026-11-25T14:24:34.460137Z","data":{"assignment":3,"case":4,"delivery":3,"examination":4,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","verdict":"pass"},"kind":"assignment.examined","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"87e796e6540c8fd874a5a9acf97d87a8ab9e100df203919b7b01113fb057caa5","role":"paralegal","seq":44,"staff":1,"texts":{"summary":"f046d21f443c293408dd3c39e2e9de45105791407182ec1729e86807183dee56"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(45,'77d3607b45d043014639793146d682e7058ec477239016ea5500fe55c0615032','760918426a702e3c8b788b4143bf79db395c4143b70df56260aa2ec675d43bf1',CAST('{"at":"2026-11-25T14:24:34.473826Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":3},"kind":"approval.asked","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"77d3607b45d043014639793146d682e7058ec477239016ea5500fe55c0615032","role":"paralegal","seq":45,"staff":1,"texts":{"summary":"8b643e82ac6c2aab46ebb3e49d6d41a676353429bc3bae51ac24432e141bca38"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(46,'760918426a702e3c8b788b4143bf79db395c4143b70df56260aa2ec675d43bf1','4eb5b8fb8edc209304a6f84e18257f64b6bfd413f2b2d11a66c6ba193b77c8c7',CAST('{"at":"2026-11-25T14:24:34.485378Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"for":2,"key":"SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":1,"seconds":0,"signature":null,"statement":"26f41b2329d848879efa7a44f7cdda72d5d34f713460157842cdeb9e01ceaa67"},"kind":"approval.approved","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"760918426a702e3c8b788b4143bf79db395c4143b70df56260aa2ec675d43bf1","role":"attorney","seq":46,"staff":2,"texts":{"comment":"60c71d8c32b2f2bc1c38d3d55757962e64e6e5c7ac042a7d407ed59d4658083d","statement":"3848b7e1536b553afebc8c2a23c39a421d94b78d3df6ee3fc8cdd32993cc610a","summary":"12c637635982cb9d4fc151e573bcd5ecf6f8e1efecf79a8020afaca8e1d6daeb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(47,'4eb5b8fb8edc209304a6f84e18257f64b6bfd413f2b2d11a66c6ba193b77c8c7','bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4',CAST('{"at":"2026-11-25T14:24:34.497682Z","data":{"case":4,"day":"2026-11-25","documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"}],"proof_document":null,"request":1,"standing":"approved"},"kind":"release.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"4eb5b8fb8edc209304a6f84e18257f64b6bfd413f2b2d11a66c6ba193b77c8c7","role":"paralegal","seq":47,"staff":1,"texts":{"proof":"4d3ec70f7108fa8d65f37e2c168a03fff00536ccbaad3283c07b4dfc24588b05","reason":"f485539d9ccc176a63e9b00fb355cb0f944044d74efca940f3762a9b3399a34f","summary":"a866d8f5be75ff2a453b36296576926b3260bf230d7180441fdd8de7196a8f98","to":"9903cc6e90531fd94b4f6e408b88b7ac28d24b2bde180326ef93dc42df6da640"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(48,'bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4','3a12f57c12de2d54229f64bc56498cd5c8b84607c1143c22c1d52f6fb971d17c',CAST('{"at":"2026-11-25T14:24:34.571434Z","data":{"fingerprint":"SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ","key":1,"signature":"be1a195681ac94229890f6f0bdd57be4cbe4500a55a5e67d914cbce1ae1bfa84","statement":"918bca61c1bd08b9fe69d0523b71b3dceca217779de7b69331ccded563c78bbf"},"kind":"approval.signature","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4","role":"attorney","seq":48,"staff":2,"texts":{"signature":"49bc3bdd5025bd535b7d22d63848af12b77dabf7f369ca55e8759194738aa268","summary":"88049983a02a33a93758aaf5bd2aad1a2106764c46ab666a538c2f17144c3ccc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(49,'3a12f57c12de2d54229f64bc56498cd5c8b84607c1143c22c1d52f6fb971d17c','787ed7e4a0a2469aea29ff31a18297935ed106810ab680f044db624b118e7ec5',CAST('{"at":"2026-11-25T14:24:34.572182Z","data":{"assignment":2,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"for":2,"key":"SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ","level":"signed","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":2,"seconds":0,"signature":1,"statement":"918bca61c1bd08b9fe69d0523b71b3dceca217779de7b69331ccded563c78bbf"},"kind":"approval.approved","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"3a12f57c12de2d54229f64bc56498cd5c8b84607c1143c22c1d52f6fb971d17c","role":"attorney","seq":49,"staff":2,"texts":{"comment":"d4f98dc8dbe9b36ccfa61caf1ad2dad5634e87c9082a4d2d7871e34cf98df5ca","statement":"ae86e96f40071475342a2b2cfd8208fdb77c89562c5be0e6f80716ebed47cc96","summary":"60f0aad3918118c29fd2ba074b3f027bd63032d3bbef4b6bd67729a5729ed708"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(50,'787ed7e4a0a2469aea29ff31a18297935ed106810ab680f044db624b118e7ec5','359691e2f50a6c00fde1a80018d3945be02081442dbd96a7c70fc0af383910ed',CAST('{"at":"2026-11-25T14:24:34.587390Z","data":{"assignment":3,"case":4,"request":3},"kind":"approval.withdrawn","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"787ed7e4a0a2469aea29ff31a18297935ed106810ab680f044db624b118e7ec5","role":"paralegal","seq":50,"staff":1,"texts":{"summary":"f0976396e097e5c79605c02758340c764e8223d53bd8e0b1691502230110f725"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(51,'359691e2f50a6c00fde1a80018d3945be02081442dbd96a7c70fc0af383910ed','c4f29fa43a920b9d9ed182ad8cc815a84c5238b127925581bef9c0f07c16f2da',CAST('{"at":"2026-11-25T14:24:34.600392Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":4},"kind":"approval.asked","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"359691e2f50a6c00fde1a80018d3945be02081442dbd96a7c70fc0af383910ed","role":"paralegal","seq":51,"staff":1,"texts":{"summary":"29cb39c4ed475e8a4143d579a89907023b1cf6fd6b248fb8d2715e510a31c7a8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(52,'c4f29fa43a920b9d9ed182ad8cc815a84c5238b127925581bef9c0f07c16f2da','17a452b1fedb5823cba418df6196e72f95644b57aac2082ee0a31c6b22090c5b',CAST('{"at":"2026-11-25T14:24:34.604643Z","data":{"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"}],"request":4,"statement":"62a12fa4cc41f0d7ed22f0d5d23049d4fccc0924e3d0c9ac2e4263b47e06f536"},"kind":"approval.phone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c4f29fa43a920b9d9ed182ad8cc815a84c5238b127925581bef9c0f07c16f2da","role":"paralegal","seq":52,"staff":1,"texts":{"statement":"b944eb35f717e67813952d925f1948d86c4f97f2050a71ab7c486b3743afbaf3","summary":"1bf5d1fe1cf89d0c7612cbe351590fb58d263d262a1d7a593705174d0e22374a","when":"ee44e92a2150843b7d82d83a623ec07d6914e74c96344e90b2542e2bd78cd940","words":"ac20c93a233b6b07c0879f1d6e661f6917e9c4fc08a87428309c3a5b989bc620"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(53,'17a452b1fedb5823cba418df6196e72f95644b57aac2082ee0a31c6b22090c5b','724625fa21c049a6bb5d6369326c633218836415692f7f690e526bca9d09b6d9',CAST('{"at":"2026-11-25T14:24:34.618259Z","data":{"assignment":5,"case":4,"due":"2036-05-04","kind":"research","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"17a452b1fedb5823cba418df6196e72f95644b57aac2082ee0a31c6b22090c5b","role":"paralegal","seq":53,"staff":1,"texts":{"summary":"d638392bfcea864a7a0b047e00e887ffed5fb1d7ede07555b3dbd212edb11381"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(54,'724625fa21c049a6bb5d6369326c633218836415692f7f690e526bca9d09b6d9','d30970d4e9fee6df72007265ea343a4280f7beea37dedb82a4564e5c1e4f3385',CAST('{"at":"2026-11-25T14:24:34.657365Z","data":{"documents":[[32,"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38",90]]},"kind":"intake.taken","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"724625fa21c049a6bb5d6369326c633218836415692f7f690e526bca9d09b6d9","role":"intake","seq":54,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(55,'d30970d4e9fee6df72007265ea343a4280f7beea37dedb82a4564e5c1e4f3385','a80a8dd921ae80fc0a3caa539d6b6a1b805fa77009bcbaed9ea39ee61529dc09',CAST('{"at":"2026-11-25T14:24:35.173212Z","data":{"ai":false,"assignment":5,"case":4,"delivery":5,"document":32,"minutes":90,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","version":1},"kind":"assignment.delivered","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d30970d4e9fee6df72007265ea343a4280f7beea37dedb82a4564e5c1e4f3385","role":"assistant","seq":55,"staff":6,"texts":{"summary":"4ebcd46b3dde28a5a8011532350443ee423bc4a29bf19b8eef6ee0aca9a57a47"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(56,'a80a8dd921ae80fc0a3caa539d6b6a1b805fa77009bcbaed9ea39ee61529dc09','bb7088b9fec08b1e4f0d097fe12e371eca130023696676bfab6d364669f635d1',CAST('{"at":"2026-11-25T14:24:35.175650Z","data":{"assignment":5,"case":4,"delivery":5,"own":false,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38"},"kind":"assignment.examination_begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a80a8dd921ae80fc0a3caa539d6b6a1b805fa77009bcbaed9ea39ee61529dc09","role":"paralegal","seq":56,"staff":1,"texts":{"summary":"5c67e6da8e5f41250e7085f51dbfe6d9c560b04e551ba35309749937f5277bd9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(57,'bb7088b9fec08b1e4f0d097fe12e371eca130023696676bfab6d364669f635d1','57676330eb094cc586ed012be12fad80480677db7158359ab809b6bf9310ca9a',CAST('{"at":"2026-11-25T14:24:35.184879Z","data":{"assignment":5,"case":4,"delivery":5,"examination":5,"faults":0,"lines":7,"own":false,"seconds":0,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","verdict":"pass"},"kind":"assignment.examined","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"bb7088b9fec08b1e4f0d097fe12e371eca130023696676bfab6d364669f635d1","role":"paralegal","seq":57,"staff":1,"texts":{"summary":"fa757345780e237a7e5cc7a6ba72b823f383e27fbf18953c9a7c334ff8ca152e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(58,'57676330eb094cc586ed012be12fad80480677db7158359ab809b6bf9310ca9a','1bf0c2052a3bf21f0b195ae2625d4551c996c1f00d050ac489b4db2c707fe3fa',CAST('{"at":"2026-11-25T14:24:35.189973Z","data":{"from":5,"to":2,"until":"2036-06-01"},"kind":"queue.lent","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"57676330eb094cc586ed012be12fad80480677db7158359ab809b6bf9310ca9a","role":"attorney","seq":58,"staff":5,"texts":{"summary":"a7101454d6b092d8c5d9dcc31a4e25686c6d4d7bf3acc9c7992aef080a3b03b5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(59,'1bf0c2052a3bf21f0b195ae2625d4551c996c1f00d050ac489b4db2c707fe3fa','e33b06af30a00bae141426141d4c00a90a57a399ca97c10750c1721e869a9015',CAST('{"at":"2026-11-25T14:24:35.204455Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"1bf0c2052a3bf21f0b195ae2625d4551c996c1f00d050ac489b4db2c707fe3fa","role":"assistant","seq":59,"staff":4,"texts":{"summary":"95dc1b7eb6e95ef6135ad699e678968ec89fc7c743f6189bf42997786a1f6e1c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(60,'e33b06af30a00bae141426141d4c00a90a57a399ca97c10750c1721e869a9015','5c66207927528a77b3ea6978f1cd90e4346d13ed3553b517c572a665d6f76a8e',CAST('{"at":"2026-11-25T14:24:35.256931Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e33b06af30a00bae141426141d4c00a90a57a399ca97c10750c1721e869a9015","role":"paralegal","seq":60,"staff":1,"texts":{"path.18":"0928b6ab0f3d06d05c0dfa31b8f4552aa163abed7c3c334ac9b9a8084b4f2213","summary":"48e64e26feb0044af1d8c976da3bd55dea69acc42e003249b44f68c92bd3419e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(61,'5c66207927528a77b3ea6978f1cd90e4346d13ed3553b517c572a665d6f76a8e','95f802cfbf14c3d9a4f356c3bb29f2d8c75ca64da57bae8ce89ebc955714a553',CAST('{"at":"2026-11-25T14:24:35.263391Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"new","type":null}],"undoes":48},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5c66207927528a77b3ea6978f1cd90e4346d13ed3553b517c572a665d6f76a8e","role":"paralegal","seq":61,"staff":1,"texts":{"path.18":"1dec309a0a432c5de41ffe89d8d4406b389d9326cdb3eaf1e84c8d90b4ffe62b","summary":"fb467f1230d92399e5468b3fbf433ff15d90c01485b587869308a602e2e20d48"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(62,'95f802cfbf14c3d9a4f356c3bb29f2d8c75ca64da57bae8ce89ebc955714a553','0925bff2bee1b07f02d1eb629f096d4cce8371d703e2fd8d37308ccb61297045',CAST('{"at":"2026-11-25T14:24:35.269656Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":49},"kind":"act.redone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"95f802cfbf14c3d9a4f356c3bb29f2d8c75ca64da57bae8ce89ebc955714a553","role":"paralegal","seq":62,"staff":1,"texts":{"path.18":"b54cf2480374d6199083ff6c1154125463727b5acef68ae7544cb01e8e756996","summary":"6fa6686e455094875764dccc7dfbbfbc17d860424f47433d03d4aed7be556b6b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(63,'0925bff2bee1b07f02d1eb629f096d4cce8371d703e2fd8d37308ccb61297045','a65a4f4399c3bcbac9230c34915754624cddc24d00d7a6e8e71f1779b0c7b9f1',CAST('{"at":"2026-11-25T14:24:35.288756Z","data":{"documents":[{"cases":[4],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0925bff2bee1b07f02d1eb629f096d4cce8371d703e2fd8d37308ccb61297045","role":"attorney","seq":63,"staff":5,"texts":{"path.19":"41534ed243980f964345d8de8bfa7a07aa3a3f32dd47b3eaa175ce4abf1a2c9a","summary":"a6fe15dda09bff2ecae683a8cfc4eb3671aa5f5a9029fd1645af0be03aa02c29"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(64,'a65a4f4399c3bcbac9230c34915754624cddc24d00d7a6e8e71f1779b0c7b9f1','c108bd63b0653f100cf37f9075050893f66c74beac23ee2867c9fc5fdd014a73',CAST('{"at":"2026-11-25T14:24:35.398488Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"new","type":null}],"undoes":51},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a65a4f4399c3bcbac9230c34915754624cddc24d00d7a6e8e71f1779b0c7b9f1","role":"attorney","seq":64,"staff":5,"texts":{"path.19":"d313fffc1081dfada2229570870f0898d905efaeb82241afeccbd61f1a17cc1e","summary":"2daa93575f20a1756859300910bbd12c087ff6bef874d6f298d56bcf440c138b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(65,'c108bd63b0653f100cf37f9075050893f66c74beac23ee2867c9fc5fdd014a73','b006561d885f3c7a215625ab4e3843f4e1f6d135cc8a84c5f025da857b8aee66',CAST('{"at":"2026-11-25T14:24:35.414002Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","filed_on","received_on","state","title"],"id":1,"moved":true,"sha256":"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2","state":"in_file","type":"complaint"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c108bd63b0653f100cf37f9075050893f66c74beac23ee2867c9fc5fdd014a73","role":"paralegal","seq":65,"staff":1,"texts":{"path.1":"81ef2bc49124bbcfa09e4d36453d78a77e019051ff0ef8d593890648046ac341","summary":"fd46d6098e293518d3163d404bd4e5574a92a909c8f60e5de0fcfbd8f34f0a6f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(66,'b006561d885f3c7a215625ab4e3843f4e1f6d135cc8a84c5f025da857b8aee66','38aa36e8db1fe8c5b5c4b62cd77adc95503b373831311ca319aeb89d6823eae2',CAST('{"at":"2026-11-25T14:24:35.438261Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","party","received_on","state","title"],"id":2,"moved":true,"sha256":"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7","state":"in_file","type":"answer"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b006561d885f3c7a215625ab4e3843f4e1f6d135cc8a84c5f025da857b8aee66","role":"paralegal","seq":66,"staff":3,"texts":{"path.2":"65a99a1566c7a9ef87bfb1584b255b6af8541e61065c7533efc273f54969a03a","summary":"6e1715a82b0f9eb57a7b8dfdfcc916d6140564bb52525e3465a30ed4d135a869"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(67,'38aa36e8db1fe8c5b5c4b62cd77adc95503b373831311ca319aeb89d6823eae2','0dcf7e3386d648dfaed4522e264db74088c34487d867e78dbdf45e3e8542bfdd',CAST('{"at":"2026-11-25T14:24:35.462567Z","data":{"documents":[{"cases":[1],"changed":["cases","dated_on","decided_at","decided_by","received_on","state","title"],"id":3,"moved":true,"sha256":"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":27,"moved":false,"sha256":"fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":28,"moved":false,"sha256":"d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"38aa36e8db1fe8c5b5c4b62cd77adc95503b373831311ca319aeb89d6823eae2","role":"paralegal","seq":67,"staff":3,"texts":{"path.3":"ed899f928d20046a646da9fd8f3a24289ed25c7b73ca02d1c43fa130fcc044a3","summary":"10e9960e72bb70cd730b4c8db2f3174329d980f88469f76315c899f1fc60a681"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(68,'0dcf7e3386d648dfaed4522e264db74088c34487d867e78dbdf45e3e8542bfdd','5d95de864653cb58277f0a20234a738fc8a7a00c8fb2d18a9265a3933bd6540e',CAST('{"at":"2026-11-25T14:24:35.502538Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":4,"moved":true,"sha256":"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63","state":"in_file","type":"motion_to_compel"},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":5,"moved":true,"sha256":"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac","state":"in_file","type":null},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":6,"moved":true,"sha256":"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0dcf7e3386d648dfaed4522e264db74088c34487d867e78dbdf45e3e8542bfdd","role":"paralegal","seq":68,"staff":1,"texts":{"path.4":"e87f83bd5b7e1b7a5ba4d75eb8d5881ead37fa96d50b767becf022ddc2ac9fdd","path.5":"0330d29ca1cede39bd88dde62c688ccfd92709169c197283e3b18279c92e1f20","path.6":"fa999c0879ebddd82e9c0aa2ec31b7264c96a69238fadbfa48bfbf17fb93c8f0","summary":"22b2269c81977621c8b90806bf9c6a3cb69e8da13f88517359bb7625969d8c3c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(69,'5d95de864653cb58277f0a20234a738fc8a7a00c8fb2d18a9265a3933bd6540e','0ed788f1fdc5352364404ac67d1864e73273b4003f2af0b5926a6786ecabc0ff',CAST('{"at":"2026-11-25T14:24:35.572124Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":11,"moved":true,"sha256":"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36","state":"in_file","type":null}],"only_said":true,"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5d95de864653cb58277f0a20234a738fc8a7a00c8fb2d18a9265a3933bd6540e","role":"assistant","seq":69,"staff":4,"texts":{"path.11":"5bcf75d201ed628fd170a36df6ec8001737b3c01539483ee3af14bb386eceaae","summary":"556c0bc466af71f824cef874992aaef816d06afbbe3172ff9040ec25d34b0041"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(70,'0ed788f1fdc5352364404ac67d1864e73273b4003f2af0b5926a6786ecabc0ff','66dc6dd5aa67713fed500b80e326f5e10fdab9e6491df61cc02084fe28ca0fcb',CAST('{"at":"2026-11-25T14:24:35.592186Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":12,"moved":true,"sha256":"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"0ed788f1fdc5352364404ac67d1864e73273b4003f2af0b5926a6786ecabc0ff","role":"assistant","seq":70,"staff":4,"texts":{"path.12":"cb7e354590f29e2258cca1211bde0edddcab0cebd5ba448ec59ddb6dcb2b6ab0","summary":"a1166ba5892488a4994473eb23d97a5660138e73394fbf3d35bdab85280615bd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(71,'66dc6dd5aa67713fed500b80e326f5e10fdab9e6491df61cc02084fe28ca0fcb','bbdbbb379c3830ac5f7760837b17b055f850243bbf3fbde263a196fec50909ec',CAST('{"at":"2026-11-25T14:24:35.614501Z","data":{"documents":[{"cases":[1,4],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"66dc6dd5aa67713fed500b80e326f5e10fdab9e6491df61cc02084fe28ca0fcb","role":"paralegal","seq":71,"staff":1,"texts":{"path.7":"84e86eba02be95a5666b44e76d95f613411effd090611ffbf2f5469b3c2c1dd1","summary":"4744ad3823fdbf8423bd229b5fdfbd96f268688893346d2aa4ee9ab56ed44219"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(72,'bbdbbb379c3830ac5f7760837b17b055f850243bbf3fbde263a196fec50909ec','9b02841de67f59010a7998a2d129a85b79431c2f936a6c6cac3c470d71f17985',CAST('{"at":"2026-11-25T14:24:35.629906Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":8,"moved":false,"sha256":"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"bbdbbb379c3830ac5f7760837b17b055f850243bbf3fbde263a196fec50909ec","role":"paralegal","seq":72,"staff":1,"texts":{"summary":"504210d7442e9f38e7062bddfd56e4d041ac7a3b8d0cc7fe38e42c52ac803141"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(73,'9b02841de67f59010a7998a2d129a85b79431c2f936a6c6cac3c470d71f17985','7af1b027394b72a08f4e634a5aa7de28ca0a2363fdfbd575e5c340259f2dfaf3',CAST('{"at":"2026-11-25T14:24:35.645862Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":9,"moved":true,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"9b02841de67f59010a7998a2d129a85b79431c2f936a6c6cac3c470d71f17985","role":"paralegal","seq":73,"staff":3,"texts":{"path.9":"0bcc62c43515d0afcfeea380a7d4744fbff0f8e2582fd2bb4a3cf127c467e6bd","summary":"6d24477436578f8daa8bdc5082dc72ea724feaec98c9327cbd01e1fe4e0c1eb2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(74,'7af1b027394b72a08f4e634a5aa7de28ca0a2363fdfbd575e5c340259f2dfaf3','6d48c9d2225a3e94979de73274a82bb124eb25d2873fb07deb799cf4d53296de',CAST('{"at":"2026-11-25T14:24:35.657843Z","data":{"documents":[{"cases":[1],"changed":["handling","served_on","service_method","title"],"id":9,"moved":false,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"7af1b027394b72a08f4e634a5aa7de28ca0a2363fdfbd575e5c340259f2dfaf3","role":"paralegal","seq":74,"staff":3,"texts":{"summary":"a415173197d4cd6992955d842897fbeb8a9e48838117b1daf9f47740d5682fc2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(75,'6d48c9d2225a3e94979de73274a82bb124eb25d2873fb07deb799cf4d53296de','98706169f5c846f1b541b319859161897386d4b1418c9e7ad30bbe9eccbf0f71',CAST('{"at":"2026-11-25T14:24:35.686284Z","data":{"documents":[{"cases":[3],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"6d48c9d2225a3e94979de73274a82bb124eb25d2873fb07deb799cf4d53296de","role":"assistant","seq":75,"staff":6,"texts":{"path.10":"fa1f44ce23f37e7ea43d3ca90df3ca9940d698170b5151219fb0c9082aa42df3","summary":"b51432397418cb1d11e37ce0114ce100335f0468f62f9ed00806687213b94f95"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(76,'98706169f5c846f1b541b319859161897386d4b1418c9e7ad30bbe9eccbf0f71','2d8c65daf5eb9ddd9cae974015129c86b1ee2108afe536b3a7b9658cf20c81ec',CAST('{"at":"2026-11-25T14:24:35.697652Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":17,"moved":false,"sha256":"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"98706169f5c846f1b541b319859161897386d4b1418c9e7ad30bbe9eccbf0f71","role":"paralegal","seq":76,"staff":1,"texts":{"summary":"c27c0eeb9aa6beb67f8c57b2bcc867252f2189b7b37a72d4e87b0e5c198ba702"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(77,'2d8c65daf5eb9ddd9cae974015129c86b1ee2108afe536b3a7b9658cf20c81ec','9732cae36657b5bd156b51528fda112a2f24a555fc102a596f43a537c1c6339a',CAST('{"at":"2026-11-25T14:24:35.715903Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":13,"moved":true,"sha256":"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"2d8c65daf5eb9ddd9cae974015129c86b1ee2108afe536b3a7b9658cf20c81ec","role":"assistant","seq":77,"staff":4,"texts":{"path.13":"d911f86d3285a9d78257d8e4f02425c603ae3109a44d18016e62e4ec71b184c0","summary":"74f177090158353374a9cbb5e6bd4566cbc989e47e68fcdfca9b5428dda7936f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(78,'9732cae36657b5bd156b51528fda112a2f24a555fc102a596f43a537c1c6339a','2a06e28aaaa084622af0c2258fef754e1565a5c1f18067408448eae6347e5b8c',CAST('{"at":"2026-11-25T14:24:35.739160Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"9732cae36657b5bd156b51528fda112a2f24a555fc102a596f43a537c1c6339a","role":"paralegal","seq":78,"staff":1,"texts":{"path.14":"252bbda71a2591106fbf2d4969b1fca9b9cb1a61ccc3912bc5bd070e1ccef9f8","summary":"1aea254d2f8a63b8cba1fb2708ad2d61da9488d4303b544f8eed92e45bcf5a41"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(79,'2a06e28aaaa084622af0c2258fef754e1565a5c1f18067408448eae6347e5b8c','b0331063e17be439a545697ef3adaaa8c237e5cd5e55616ca973c2b72986cb78',CAST('{"at":"2026-11-25T14:24:35.754553Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"new","type":null}],"undoes":null},"kind":"document.restored","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"2a06e28aaaa084622af0c2258fef754e1565a5c1f18067408448eae6347e5b8c","role":"paralegal","seq":79,"staff":1,"texts":{"path.14":"2a50906461cca6a785cabe71a5b6db933ad85cc8c1b2956371326d07073af803","summary":"45a7bfedae8d5d5b4daa9b55ff8c4c1b3dcf30c7bc41567fbb1b95f45102b27e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(80,'b0331063e17be439a545697ef3adaaa8c237e5cd5e55616ca973c2b72986cb78','316152307008301ac00326c751f3f4123892f400dd8a90722d982c72e0075cfd',CAST('{"at":"2026-11-25T14:24:35.775501Z","data":{"documents":[{"cases":[3],"changed":["decided_at","state"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b0331063e17be439a545697ef3adaaa8c237e5cd5e55616ca973c2b72986cb78","role":"assistant","seq":80,"staff":6,"texts":{"path.10":"4cb5e1bd4b29d37d6e18897168752df1c6f60ed16c3dc828eee348bd51d789aa","summary":"a2082dabd4cbf4c18cce64e0d5760b899f6bc4e8d0031c30e5a9c442763635f9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(81,'316152307008301ac00326c751f3f4123892f400dd8a90722d982c72e0075cfd','db9ded6bdec7f540f13936a9d6fd84b1d1a3b261e4c90def386dc70aac40def3',CAST('{"at":"2026-11-25T14:24:35.786628Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"316152307008301ac00326c751f3f4123892f400dd8a90722d982c72e0075cfd","role":"paralegal","seq":81,"staff":3,"texts":{"summary":"d02a0a154b1d5c6a6cf9d9bb094cc24cb6f0af95cf150b22dd9eb8b694433f84"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(82,'db9ded6bdec7f540f13936a9d6fd84b1d1a3b261e4c90def386dc70aac40def3','e24bc6f8422a2b62cdd4ffaef2e3e56e1cfcf93e0b04f5a1957c255494677793',CAST('{"at":"2026-11-25T14:24:35.900475Z","data":{"case":1,"dockets":0,"fields":["caption","stage"],"parties":0,"team":0},"kind":"case.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"db9ded6bdec7f540f13936a9d6fd84b1d1a3b261e4c90def386dc70aac40def3","role":"paralegal","seq":82,"staff":1,"texts":{"caption":"79ae1b3f9729114d4809d1bbff3cc69c111dfc8357c379a9e550759c148022c6","stage":"3170b2212ef46ee872fa8cfbd11553206b4747a8e525913b40babac0fb7911fe","summary":"154daefb43e3ae166dd7f90d7c43a6069e84e66e9181c0f65931a61a12541d95"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(83,'e24bc6f8422a2b62cdd4ffaef2e3e56e1cfcf93e0b04f5a1957c255494677793','9a939876108a5501159dd78e76e340096b02df5f1e91e031418a29b9d603b365',CAST('{"at":"2026-11-25T14:24:36.070269Z","data":{"case":3,"dockets":0,"fields":["status"],"parties":0,"team":0},"kind":"case.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e24bc6f8422a2b62cdd4ffaef2e3e56e1cfcf93e0b04f5a1957c255494677793","role":"paralegal","seq":83,"staff":3,"texts":{"status":"9b9c071b40c99fb4ba21ac12185f0563edd320d4a9cca2373c4f348506e7c431","summary":"b655cdbfca6c44ff7b35e45e061de9284fdc4c02ed8baa94981c373275085058"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(84,'9a939876108a5501159dd78e76e340096b02df5f1e91e031418a29b9d603b365','86a8e89b3c5af927b34394ca4d1270650f1ea8d68bdda11917ec9e0cb8c9cc28',CAST('{"at":"2026-11-25T14:24:36.260531Z","data":{"case":4,"dockets":0,"fields":["side"],"parties":0,"team":0},"kind":"case.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"9a939876108a5501159dd78e76e340096b02df5f1e91e031418a29b9d603b365","role":"attorney","seq":84,"staff":2,"texts":{"side":"c31d0f4f5f4cb90ac7fb3f495320fb4ebcb5aed915471ceed26c054d9fa75d68","summary":"04e35586168a2104990ffc89a940dfeb5a51feda7aa0ebc02fedd217e499c720"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(85,'86a8e89b3c5af927b34394ca4d1270650f1ea8d68bdda11917ec9e0cb8c9cc28','3e7f1a1c03ea16bef2360ffc8cb616b86061e95a5d85940fcbca4949097f727e',CAST('{"at":"2026-11-25T14:24:36.289995Z","data":{"documents":[{"cases":[4],"changed":["cases"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.moved","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"86a8e89b3c5af927b34394ca4d1270650f1ea8d68bdda11917ec9e0cb8c9cc28","role":"paralegal","seq":85,"staff":1,"texts":{"path.7":"90040218704ae157e72e43c8b1d4a5aeaf5f15fdac5e7c7c0de6b4f3fb7a3edf","summary":"5cc82f44f92592805bc5e013e4b1eb1d9e4157e2295bdcffa5701a7711ecd583"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(86,'3e7f1a1c03ea16bef2360ffc8cb616b86061e95a5d85940fcbca4949097f727e','9daddf0cb59cf8dedc1598d00346afea229510519cf14dce2a42f05d9658e243',CAST('{"at":"2026-11-25T14:24:36.301822Z","data":{"documents":[{"cases":[],"changed":["decided_at","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"new","type":null}],"undoes":null},"kind":"document.brought_back","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"3e7f1a1c03ea16bef2360ffc8cb616b86061e95a5d85940fcbca4949097f727e","role":"paralegal","seq":86,"staff":3,"texts":{"summary":"6606128a719d3a24686d159deb6762d3486780a5cb56247bbabbad5532877f2e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(87,'9daddf0cb59cf8dedc1598d00346afea229510519cf14dce2a42f05d9658e243','b236bb538568275c6598437a8ae794f5ea5602993015ca3db7a37947e2ec0c7e',CAST('{"at":"2026-11-25T14:24:36.372990Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":20,"moved":true,"sha256":"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":21,"moved":true,"sha256":"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"9daddf0cb59cf8dedc1598d00346afea229510519cf14dce2a42f05d9658e243","role":"assistant","seq":87,"staff":4,"texts":{"path.20":"90741167c01574ffb17f133c628df6ffb75842620c08ed82b6c9a292f8ca6a22","path.21":"ff0af8cde4139f728ac67400e89aa665fd797e885c67f836eb82b1d95709f498","summary":"d9ac28cdcb0012f5f900f28d06c801d10428045ac9110830eb52805ad7f35ddb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(88,'b236bb538568275c6598437a8ae794f5ea5602993015ca3db7a37947e2ec0c7e','43526545b823a01be1f1aa881dabee81bd659a021ad14051d0cf90bbd561d93b',CAST('{"at":"2026-11-25T14:24:36.451658Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e","state":"trash","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":23,"moved":true,"sha256":"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b236bb538568275c6598437a8ae794f5ea5602993015ca3db7a37947e2ec0c7e","role":"paralegal","seq":88,"staff":3,"texts":{"path.22":"80a1104b3042a15dfc50e33c40cbb9603fc2f3d6d4d9321b4f24f223c1c356af","path.23":"f00e204cc323c0eb0013825ddbdaf5d71e0174f80afe6ce4e0658681b1478d35","summary":"b73e4ebf15a00a021574cdf4283ce85c8adf33bd9b602697390949ac8b182f14"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(89,'43526545b823a01be1f1aa881dabee81bd659a021ad14051d0cf90bbd561d93b','56da1a3acc063123426cdd2e1a306151e4cda9e65eacf4fc02a49b7c61aa743d',CAST('{"at":"2026-11-25T14:24:36.454163Z","data":{"case":1},"kind":"case.reviewed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"43526545b823a01be1f1aa881dabee81bd659a021ad14051d0cf90bbd561d93b","role":"attorney","seq":89,"staff":2,"texts":{"summary":"8490d1cae1d6fa41f3c54623f6d3dd084a6ce9511e68747b8ab9979ce61840ab"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(90,'56da1a3acc063123426cdd2e1a306151e4cda9e65eacf4fc02a49b7c61aa743d','da0a9000c620b2a1c2514ef687f7d5ab84019479ea1fa9c7c507f985b00f04aa',CAST('{"at":"2026-11-25T14:24:36.461996Z","data":{"case":2},"kind":"case.reviewed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"56da1a3acc063123426cdd2e1a306151e4cda9e65eacf4fc02a49b7c61aa743d","role":"paralegal","seq":90,"staff":3,"texts":{"summary":"900f2eee367a2b549fe792832a6006e634de13a35bd220f32fb56f46ccf0036e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(91,'da0a9000c620b2a1c2514ef687f7d5ab84019479ea1fa9c7c507f985b00f04aa','55c658d4134233af708ef7d6605c02d818d9f446a053676a1f5ac92ec32868cc',CAST('{"at":"2026-11-25T14:24:36.465987Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":1},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"da0a9000c620b2a1c2514ef687f7d5ab84019479ea1fa9c7c507f985b00f04aa","role":"assistant","seq":91,"staff":4,"texts":{"summary":"50377eee2cc80e23734de9159e66181c7b41123acf0e41ee41151495be9708a8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(92,'55c658d4134233af708ef7d6605c02d818d9f446a053676a1f5ac92ec32868cc','568985833f176a0cbc98c1af141e90514b2ff201bca8b4c5a13af6313bde8c1b',CAST('{"at":"2026-11-25T14:24:36.470074Z","data":{"case":1,"due":"2026-04-09","fields":["due_on"],"task":1},"kind":"task.moved","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"55c658d4134233af708ef7d6605c02d818d9f446a053676a1f5ac92ec32868cc","role":"assistant","seq":92,"staff":4,"texts":{"summary":"8fe7470067cc56584a3e1f973b7b3ce5afaa46a8d3c16fa097e0696a73f47d16"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(93,'568985833f176a0cbc98c1af141e90514b2ff201bca8b4c5a13af6313bde8c1b','d0aeed0ce22eb7e72de9619db8e3e9b6665d741168143e372133308f87ef7294',CAST('{"at":"2026-11-25T14:24:36.471770Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.done","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"568985833f176a0cbc98c1af141e90514b2ff201bca8b4c5a13af6313bde8c1b","role":"assistant","seq":93,"staff":4,"texts":{"summary":"db9695ec70cd99744bf8c62d408b4137b57b2dac9c225a8006ba01e04f31dd93"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(94,'d0aeed0ce22eb7e72de9619db8e3e9b6665d741168143e372133308f87ef7294','175d65295211a3443646c7581e2c720dca96644506015bc81e3e3416b53d2de7',CAST('{"at":"2026-11-25T14:24:36.473475Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.reopened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d0aeed0ce22eb7e72de9619db8e3e9b6665d741168143e372133308f87ef7294","role":"assistant","seq":94,"staff":4,"texts":{"summary":"ccbccea3527aec58f659ef90a13fb013fd219ab050b0514d4a686daf506761cc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(95,'175d65295211a3443646c7581e2c720dca96644506015bc81e3e3416b53d2de7','315cefe1999b9896f5f31c2432cde40d3812504831e7b0322c53a5f9973bfad9',CAST('{"at":"2026-11-25T14:24:36.474921Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":2},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"175d65295211a3443646c7581e2c720dca96644506015bc81e3e3416b53d2de7","role":"paralegal","seq":95,"staff":1,"texts":{"summary":"f5828c5ec402b805b3e88e4ce55b66a4d929f9dd188516396f17e582ebeae442"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(96,'315cefe1999b9896f5f31c2432cde40d3812504831e7b0322c53a5f9973bfad9','02271756a14fa2344e1d5f3490dd500723fb6a340abdde155f04fe3ecee2418a',CAST('{"at":"2026-11-25T14:24:36.482124Z","data":{"case":1,"due":"2026-04-02","fields":["assignee_id"],"task":2},"kind":"task.assigned","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"315cefe1999b9896f5f31c2432cde40d3812504831e7b0322c53a5f9973bfad9","role":"paralegal","seq":96,"staff":1,"texts":{"summary":"c80bd61de575eba44601c8740296b90579c5159beadb7235ec0155c854501d3a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(97,'02271756a14fa2344e1d5f3490dd500723fb6a340abdde155f04fe3ecee2418a','1ee8aa78c88625e78326bd1fa23c09b6f6a27d864b578e48d36e0e81643edb1f',CAST('{"at":"2026-11-25T14:24:36.484289Z","data":{"case":1,"due":"2026-04-02","fields":["done_at","done_by","state"],"task":2},"kind":"task.done","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"02271756a14fa2344e1d5f3490dd500723fb6a340abdde155f04fe3ecee2418a","role":"paralegal","seq":97,"staff":3,"texts":{"summary":"b75c67b35605b9295861241fe0ac416a9b0b4b1f034cc7e23083a935be1ae7dc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(98,'1ee8aa78c88625e78326bd1fa23c09b6f6a27d864b578e48d36e0e81643edb1f','44124087334a4e827657093a4bda59b54243eb7e8753e1f12e284b71ab1b2421',CAST('{"at":"2026-11-25T14:24:36.486034Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":3},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"1ee8aa78c88625e78326bd1fa23c09b6f6a27d864b578e48d36e0e81643edb1f","role":"paralegal","seq":98,"staff":1,"texts":{"summary":"5d5332ff46b63cc5d318db77cdf6b4d59dd599504196f2549512092a8d5fe2b2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(99,'44124087334a4e827657093a4bda59b54243eb7e8753e1f12e284b71ab1b2421','ab8bc13517de8a288c6ddd493430f5729b1caf5bc73948536778e82bdbf9e904',CAST('{"at":"2026-11-25T14:24:36.487782Z","data":{"case":1,"due":"2026-04-03","fields":["assignee_id","due_on","note","priority","what"],"task":3},"kind":"task.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"44124087334a4e827657093a4bda59b54243eb7e8753e1f12e284b71ab1b2421","role":"paralegal","seq":99,"staff":1,"texts":{"summary":"5155e26daaaf74950aa286304ecc58b18804b838948a72e4463b41255fa08254"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(100,'ab8bc13517de8a288c6ddd493430f5729b1caf5bc73948536778e82bdbf9e904','61ae23b112784ef751a09a8fd6b24aa04512a38b57d79785a21d06fe8da3d819',CAST('{"at":"2026-11-25T14:24:36.502374Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":4},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"ab8bc13517de8a288c6ddd493430f5729b1caf5bc73948536778e82bdbf9e904","role":"paralegal","seq":100,"staff":1,"texts":{"summary":"6b69f4821c90b5ec58a452f3c6c00b49cd4f77371e7dd82b901f72ad29472952"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(101,'61ae23b112784ef751a09a8fd6b24aa04512a38b57d79785a21d06fe8da3d819','6ceaad00f83eba98b3fab6d3fc85feba4e7cc4037c51634e789fbc890e3d9256',CAST('{"at":"2026-11-25T14:24:36.504526Z","data":{"rows":[{"key":[4],"table":"task"}],"undoes":88},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"61ae23b112784ef751a09a8fd6b24aa04512a38b57d79785a21d06fe8da3d819","role":"paralegal","seq":101,"staff":1,"texts":{"summary":"0ec57005fa1cdbbcf3a0860a9cfd37ffe3f61c7ea80b6ae7b5f250f6665c6575"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(102,'6ceaad00f83eba98b3fab6d3fc85feba4e7cc4037c51634e789fbc890e3d9256','70641ded583877e50c5c2a2171b2480373b6683b6545355821bc9b84a68c5846',CAST('{"at":"2026-11-25T14:24:36.505973Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":5},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"6ceaad00f83eba98b3fab6d3fc85feba4e7cc4037c51634e789fbc890e3d9256","role":"paralegal","seq":102,"staff":1,"texts":{"summary":"b6197fa77f7e96ac8ea272a099e2e42ba2607b22dd62d804e86c954f9ab75766"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(103,'70641ded583877e50c5c2a2171b2480373b6683b6545355821bc9b84a68c5846','550e940a5d7b98401d45aeac482d3c24c394d6a55d2d06db6d8c3f2f0c6dca80',CAST('{"at":"2026-11-25T14:24:36.509892Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":90},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"70641ded583877e50c5c2a2171b2480373b6683b6545355821bc9b84a68c5846","role":"paralegal","seq":103,"staff":1,"texts":{"summary":"5d33df15e84b28301cf6a894c1f0d2dfcb88457b057b5e75d97119467e45d5dd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(104,'550e940a5d7b98401d45aeac482d3c24c394d6a55d2d06db6d8c3f2f0c6dca80','634019f8df55a0bc3dee307471251dceaf31e6de4b2cba4cdb477358791fc3fa',CAST('{"at":"2026-11-25T14:24:36.511311Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":91},"kind":"act.redone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"550e940a5d7b98401d45aeac482d3c24c394d6a55d2d06db6d8c3f2f0c6dca80","role":"paralegal","seq":104,"staff":1,"texts":{"summary":"b36c915065fc3dd54af9dfc12833ecc2fafab90b1c2ba0c0041480f542387c87"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(105,'634019f8df55a0bc3dee307471251dceaf31e6de4b2cba4cdb477358791fc3fa','d4ec4e5391d2c06b9a30e9e1a98019fdf23720367366b1c5813ddbe3763dfb94',CAST('{"at":"2026-11-25T14:24:36.513719Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":92},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"634019f8df55a0bc3dee307471251dceaf31e6de4b2cba4cdb477358791fc3fa","role":"paralegal","seq":105,"staff":1,"texts":{"summary":"dc15d0041b94a383e6bace9442b7243aa4eac175a2784fd569049f3bceb88942"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(106,'d4ec4e5391d2c06b9a30e9e1a98019fdf23720367366b1c5813ddbe3763dfb94','cac8f27730a75b22f9b901edd82f9e7bd12c6ce5a03a9590d90979b193e7ed16',CAST('{"at":"2026-11-25T14:24:36.521306Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":93},"kind":"act.redone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d4ec4e5391d2c06b9a30e9e1a98019fdf23720367366b1c5813ddbe3763dfb94","role":"paralegal","seq":106,"staff":1,"texts":{"summary":"de17eed536422173bc02656cc386c2058671a25fbb108f1c80f822c4d9773a48"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(107,'cac8f27730a75b22f9b901edd82f9e7bd12c6ce5a03a9590d90979b193e7ed16','4b78a18f3ce387541b008458b0d71fdb93570a3cd5c805424e865cd04b90cdbc',CAST('{"at":"2026-11-25T14:24:36.530409Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":6},"kind":"task.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"cac8f27730a75b22f9b901edd82f9e7bd12c6ce5a03a9590d90979b193e7ed16","role":"attorney","seq":107,"staff":2,"texts":{"summary":"b1a14b5b5af3b42caf58805cc239d3a467c4f61cf8fb4021eff59d6412b74b89"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(108,'4b78a18f3ce387541b008458b0d71fdb93570a3cd5c805424e865cd04b90cdbc','81a6d6f71dc9003b4b6e1fa3aa1cc880beb3172aa5e5213c721679a149ec9584',CAST('{"at":"2026-11-25T14:24:36.532155Z","data":{"case":1,"due":"2026-04-03","fields":["due_on"],"task":6},"kind":"task.moved","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"4b78a18f3ce387541b008458b0d71fdb93570a3cd5c805424e865cd04b90cdbc","role":"paralegal","seq":108,"staff":1,"texts":{"summary":"f7e67142ce520b0d2750345cd6971d90ebe3a020247f98ee3c3d0b98b3e61ab8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(109,'81a6d6f71dc9003b4b6e1fa3aa1cc880beb3172aa5e5213c721679a149ec9584','f93baca86996119db1b6647ea577f94d4e710a17e6a7273e80a95f4fb528bfdf',CAST('{"at":"2026-11-25T14:24:36.682422Z","data":{"case":1,"document":null,"element":"id-contact","state":"requested"},"kind":"element.requested","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"81a6d6f71dc9003b4b6e1fa3aa1cc880beb3172aa5e5213c721679a149ec9584","role":"assistant","seq":109,"staff":4,"texts":{"summary":"dab77cc455263670542c63a96e423e9b3f08b10757389503b25b80d8a53c1895"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(110,'f93baca86996119db1b6647ea577f94d4e710a17e6a7273e80a95f4fb528bfdf','4ad63d06fd41b7617a6ef6f2e5e5c7abc1f9d6f6c8ab9c26271feb90597eab2c',CAST('{"at":"2026-11-25T14:24:36.686452Z","data":{"case":1,"document":1,"element":"summons-issued","state":"received"},"kind":"element.received","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"f93baca86996119db1b6647ea577f94d4e710a17e6a7273e80a95f4fb528bfdf","role":"assistant","seq":110,"staff":4,"texts":{"summary":"c512a34303ea89af66a2e7f02ef697bbc73e176887862663e35fb9d397113aa1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(111,'4ad63d06fd41b7617a6ef6f2e5e5c7abc1f9d6f6c8ab9c26271feb90597eab2c','a53224dd295c33993cff5e3a715ce7657aa442fafa4b0295f6091ea32374dab0',CAST('{"at":"2026-11-25T14:24:36.690101Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"requested"},"kind":"element.requested","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"4ad63d06fd41b7617a6ef6f2e5e5c7abc1f9d6f6c8ab9c26271feb90597eab2c","role":"paralegal","seq":111,"staff":3,"texts":{"summary":"213bd0027f591113163268b92243d447f25d7da2bed5ef8c763519ba502f694a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(112,'a53224dd295c33993cff5e3a715ce7657aa442fafa4b0295f6091ea32374dab0','8888b1d2fbe2a45c11310c20706d966fadddb247ab1b578020224899186f7670',CAST('{"at":"2026-11-25T14:24:36.693479Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"received"},"kind":"element.received","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"a53224dd295c33993cff5e3a715ce7657aa442fafa4b0295f6091ea32374dab0","role":"paralegal","seq":112,"staff":3,"texts":{"summary":"74c76b9949ef4837f25046f0c58bf6884d14ce86cfa315882ca55160d2bc2500"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(113,'8888b1d2fbe2a45c11310c20706d966fadddb247ab1b578020224899186f7670','57ff04846bfe2e352711230e31295cee7a6b3d3086670d01e987ef869ab7d6e8',CAST('{"at":"2026-11-25T14:24:36.695378Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"reviewed"},"kind":"element.reviewed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"8888b1d2fbe2a45c11310c20706d966fadddb247ab1b578020224899186f7670","role":"paralegal","seq":113,"staff":3,"texts":{"summary":"5b45aad9073b23eee0b320f489927ecf9dac21e19d5ee4878b4118f4f78c60d8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(114,'57ff04846bfe2e352711230e31295cee7a6b3d3086670d01e987ef869ab7d6e8','b4fdaf10f95dc8d74cc3ee68a6b015c55fdcbfa1cf7b33248520e56b56b7c92e',CAST('{"at":"2026-11-25T14:24:36.697238Z","data":{"case":1,"document":1,"element":"complaint","state":"received"},"kind":"element.received","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"57ff04846bfe2e352711230e31295cee7a6b3d3086670d01e987ef869ab7d6e8","role":"paralegal","seq":114,"staff":1,"texts":{"summary":"85d64b2530db9a039af0f7e49fc455f1d734e0ea1d75c9ef839019a5742dc9b8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(115,'b4fdaf10f95dc8d74cc3ee68a6b015c55fdcbfa1cf7b33248520e56b56b7c92e','98f52b6b2a15c5d1834632b9a218a3a1e07477795c23c48cf29e667b09528c8e',CAST('{"at":"2026-11-25T14:24:36.702830Z","data":{"case":1,"document":1,"element":"complaint","state":"reviewed"},"kind":"element.reviewed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b4fdaf10f95dc8d74cc3ee68a6b015c55fdcbfa1cf7b33248520e56b56b7c92e","role":"attorney","seq":115,"staff":2,"texts":{"summary":"05e0be37f2b96d185cc0853c7c15d6b5dbdc77332e42561ae532fc4bbae42f3b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(116,'98f52b6b2a15c5d1834632b9a218a3a1e07477795c23c48cf29e667b09528c8e','265db019043b9278965542f5a17529095db2c8b34b4168922f16abaef986e1de',CAST('{"at":"2026-11-25T14:24:36.705949Z","data":{"case":1,"document":null,"element":"jury-demand","state":"waived"},"kind":"element.waived","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"98f52b6b2a15c5d1834632b9a218a3a1e07477795c23c48cf29e667b09528c8e","role":"attorney","seq":116,"staff":2,"texts":{"summary":"387fd9937b8d385a0dee0a6993803203bc326f886672d048a516fda240f6cdc1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(117,'265db019043b9278965542f5a17529095db2c8b34b4168922f16abaef986e1de','b2521c40e6c23c33f9e25c82ff222da0cf1487fe97bb9d6e4b8e42406da754e6',CAST('{"at":"2026-11-25T14:24:36.707773Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"requested"},"kind":"element.requested","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"265db019043b9278965542f5a17529095db2c8b34b4168922f16abaef986e1de","role":"paralegal","seq":117,"staff":1,"texts":{"summary":"ddf2780db2750ccbc7618cecd9eb2ae92c62f2d61553f4d33b1fe20ddf8f88e2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(118,'b2521c40e6c23c33f9e25c82ff222da0cf1487fe97bb9d6e4b8e42406da754e6','398c3336be4030ff28ba5fee1bfb4743ab921cfc111165700a63ee5b4e8a1b1d',CAST('{"at":"2026-11-25T14:24:36.714883Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"missing"},"kind":"element.missing","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b2521c40e6c23c33f9e25c82ff222da0cf1487fe97bb9d6e4b8e42406da754e6","role":"paralegal","seq":118,"staff":1,"texts":{"summary":"70ff6e092b47bdd1347968d3529f21ece219f15ff24c4234a9d83552e6680aa9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(119,'398c3336be4030ff28ba5fee1bfb4743ab921cfc111165700a63ee5b4e8a1b1d','7b56bc7774a568ca6b892be6a2374cb22039df1f22dac37a236d8bda7a452d21',CAST('{"at":"2026-11-25T14:24:36.717901Z","data":{"case":1,"contact":1},"kind":"contact.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"398c3336be4030ff28ba5fee1bfb4743ab921cfc111165700a63ee5b4e8a1b1d","role":"paralegal","seq":119,"staff":1,"texts":{"summary":"8a3b2f011601734832d7b49369388df3ee6fe537365355ee7df604ae1164ed57"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(120,'7b56bc7774a568ca6b892be6a2374cb22039df1f22dac37a236d8bda7a452d21','fa15ed154627f0a74181b7e25d01aa70feaf92e6ae2e2ce53b4ea82620eb6ccd',CAST('{"at":"2026-11-25T14:24:36.721871Z","data":{"case":1,"contact":2},"kind":"contact.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"7b56bc7774a568ca6b892be6a2374cb22039df1f22dac37a236d8bda7a452d21","role":"paralegal","seq":120,"staff":3,"texts":{"summary":"38dc112f33e2027afa90d6f120abd81ac49cb864fa8475b154c66a228064edf4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(121,'fa15ed154627f0a74181b7e25d01aa70feaf92e6ae2e2ce53b4ea82620eb6ccd','cc0e23a57316ff3b11f5d68f034fb6d12f845119ba6ba447220633c8d2aa71d8',CAST('{"at":"2026-11-25T14:24:36.723798Z","data":{"case":1,"contact":3},"kind":"contact.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"fa15ed154627f0a74181b7e25d01aa70feaf92e6ae2e2ce53b4ea82620eb6ccd","role":"attorney","seq":121,"staff":2,"texts":{"summary":"dea6f4e651a942d06710ba86d3a0a83528fb37e96d5f92f16e3fd1b148d2bcac"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(122,'cc0e23a57316ff3b11f5d68f034fb6d12f845119ba6ba447220633c8d2aa71d8','5e56006decbfa960b8baaea176763f2a2eef3a72d61a94c70cf767c39091da76',CAST('{"at":"2026-11-25T14:24:36.728132Z","data":{"case":1,"contact":1,"fields":["note","phone"]},"kind":"contact.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"cc0e23a57316ff3b11f5d68f034fb6d12f845119ba6ba447220633c8d2aa71d8","role":"paralegal","seq":122,"staff":1,"texts":{"summary":"1e14c966df733a3ee93a6e5abaf4b1f404bcc26ae1a1acdba4472aabf568e8a0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(123,'5e56006decbfa960b8baaea176763f2a2eef3a72d61a94c70cf767c39091da76','925a593423bed5d39cdcd7a98bcee2466a1585493ff8506692a526e2bacb96a4',CAST('{"at":"2026-11-25T14:24:36.733764Z","data":{"case":1,"contact":2,"fields":["active"]},"kind":"contact.removed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5e56006decbfa960b8baaea176763f2a2eef3a72d61a94c70cf767c39091da76","role":"paralegal","seq":123,"staff":3,"texts":{"summary":"53bd3b03241062d40fc0f805e670b62ee768a641ed5162d700262efe6edb2051"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(124,'925a593423bed5d39cdcd7a98bcee2466a1585493ff8506692a526e2bacb96a4','1dd1325d4bccef77b2a682f6030e4c2619b2ab03824d4a27dd5a6c787903159b',CAST('{"at":"2026-11-25T14:24:36.735303Z","data":{"case":1,"client":false,"party":5},"kind":"party.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"925a593423bed5d39cdcd7a98bcee2466a1585493ff8506692a526e2bacb96a4","role":"paralegal","seq":124,"staff":1,"texts":{"summary":"f33fafb07eb9c6e87fd96b73f0d2fc5078dcfa926c10ae9a239c555ab8038edd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(125,'1dd1325d4bccef77b2a682f6030e4c2619b2ab03824d4a27dd5a6c787903159b','27a06f9c1b5679cda6014adbed01edf9f7672e93520332e974b987b3f5a2463a',CAST('{"at":"2026-11-25T14:24:36.736488Z","data":{"case":1,"client":false,"party":6},"kind":"party.added","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"1dd1325d4bccef77b2a682f6030e4c2619b2ab03824d4a27dd5a6c787903159b","role":"paralegal","seq":125,"staff":3,"texts":{"summary":"8f0135a5e86677519c2134b9d3673d09434c2b5ce5dc738312c9fc9b76a242c2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(126,'27a06f9c1b5679cda6014adbed01edf9f7672e93520332e974b987b3f5a2463a','35f7854052492258328983e58d7ed848169cc28ba2aebdd08e24d510b0b0db05',CAST('{"at":"2026-11-25T14:24:36.750174Z","data":{"case":1,"fields":["name"],"party":3},"kind":"party.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"27a06f9c1b5679cda6014adbed01edf9f7672e93520332e974b987b3f5a2463a","role":"paralegal","seq":126,"staff":1,"texts":{"summary":"c3b48dbcc619e07c5b74b2e48630c19fe4ada09bbfa5c49307fd2b07c81298ed"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(127,'35f7854052492258328983e58d7ed848169cc28ba2aebdd08e24d510b0b0db05','e3cca687c3efffb86b972d51306b7ab52b651f5a201fd3aae2d9719f6d0952a7',CAST('{"at":"2026-11-25T14:24:36.752616Z","data":{"case":1,"fields":["active"],"party":2},"kind":"party.removed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"35f7854052492258328983e58d7ed848169cc28ba2aebdd08e24d510b0b0db05","role":"paralegal","seq":127,"staff":3,"texts":{"summary":"1fa0e39b65a3bc7086894f8e60628eceed6ab392ab4692101f65c4fbb8a74527"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(128,'e3cca687c3efffb86b972d51306b7ab52b651f5a201fd3aae2d9719f6d0952a7','b71cd1a8ec202ea366f2456c1658013c691e6326432942a8007349377ec67dac',CAST('{"at":"2026-11-25T14:24:36.759903Z","data":{"assignment":6,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e3cca687c3efffb86b972d51306b7ab52b651f5a201fd3aae2d9719f6d0952a7","role":"paralegal","seq":128,"staff":1,"texts":{"summary":"69799074b16aa8ed1b0da66e56a9e52b86b940903e030ae670db72424408bce6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(129,'b71cd1a8ec202ea366f2456c1658013c691e6326432942a8007349377ec67dac','e0e07981bf546b8f3230648230fb00c97e8b996fae3b3c676dcb8df9f5809841',CAST('{"at":"2026-11-25T14:24:36.770449Z","data":{"assignment":6,"case":4,"fields":["minutes","what"]},"kind":"assignment.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"b71cd1a8ec202ea366f2456c1658013c691e6326432942a8007349377ec67dac","role":"paralegal","seq":129,"staff":1,"texts":{"summary":"90f3db51bfedd5ce8a98b72ba690552363a10cb69b89135ab0c673e27731611f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(130,'e0e07981bf546b8f3230648230fb00c97e8b996fae3b3c676dcb8df9f5809841','d437314ff48e6d7c35a6f10d62952ff58ac7aee258ace377014d29147fce7ba5',CAST('{"at":"2026-11-25T14:24:36.773975Z","data":{"assignment":6,"case":4,"from":4,"to":6},"kind":"assignment.reassigned","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"e0e07981bf546b8f3230648230fb00c97e8b996fae3b3c676dcb8df9f5809841","role":"attorney","seq":130,"staff":2,"texts":{"summary":"dedb7e954ff9caa2e3b58122a43d5d3984f7832b6420d02306b0ee0cf6d07655"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(131,'d437314ff48e6d7c35a6f10d62952ff58ac7aee258ace377014d29147fce7ba5','8f6c1ce90cbe1df10eeed23f870ab4118c2e9be1b0163b3e7cb36f20c8fef9dd',CAST('{"at":"2026-11-25T14:24:36.777965Z","data":{"assignment":7,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"d437314ff48e6d7c35a6f10d62952ff58ac7aee258ace377014d29147fce7ba5","role":"attorney","seq":131,"staff":2,"texts":{"summary":"6933a4463ec448739b7e9c4b62d41315663db8044578e6ab480049da1db20502"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(132,'8f6c1ce90cbe1df10eeed23f870ab4118c2e9be1b0163b3e7cb36f20c8fef9dd','905622bbab89c6e5d60ae217e1cfb361087e1466586762f7f3cfa6173d0ec5cb',CAST('{"at":"2026-11-25T14:24:36.780301Z","data":{"assignment":7,"case":4},"kind":"assignment.begun","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"8f6c1ce90cbe1df10eeed23f870ab4118c2e9be1b0163b3e7cb36f20c8fef9dd","role":"assistant","seq":132,"staff":4,"texts":{"summary":"06c41609df145543f1b4992130cdbc978fec8d3fe8080b8a50c2c9c657f1b9f1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(133,'905622bbab89c6e5d60ae217e1cfb361087e1466586762f7f3cfa6173d0ec5cb','2f13d67e550c78c6be98319e29bdb00b9ef5ae01ce9bd30a6ea38b0e0f71fb4f',CAST('{"at":"2026-11-25T14:24:36.797349Z","data":{"assignment":8,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"905622bbab89c6e5d60ae217e1cfb361087e1466586762f7f3cfa6173d0ec5cb","role":"paralegal","seq":133,"staff":1,"texts":{"summary":"a10d527155ff21fba330f0de4d2787a4e659dfab3e5dc38669a4b0a716f3bc1b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(134,'2f13d67e550c78c6be98319e29bdb00b9ef5ae01ce9bd30a6ea38b0e0f71fb4f','c306099ff49e56409e734f79c306a00e30f031882109508afc8c6e068440ac7c',CAST('{"at":"2026-11-25T14:24:36.805866Z","data":{"assignment":8,"case":4},"kind":"assignment.withdrawn","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"2f13d67e550c78c6be98319e29bdb00b9ef5ae01ce9bd30a6ea38b0e0f71fb4f","role":"paralegal","seq":134,"staff":1,"texts":{"summary":"ca1f6c8c69ae736221756d573b9c0bf396a1e5b3b244e4110cdc57ffd8bd0c20"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(135,'c306099ff49e56409e734f79c306a00e30f031882109508afc8c6e068440ac7c','60bfde68a62097576ad9a415c2b581358c1e58ab99acd5a9cec66d408e800745',CAST('{"at":"2026-11-25T14:24:36.807508Z","data":{"assignment":5,"case":4},"kind":"assignment.done","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c306099ff49e56409e734f79c306a00e30f031882109508afc8c6e068440ac7c","role":"paralegal","seq":135,"staff":1,"texts":{"summary":"4485d7ed0f96f059fb9500ebad34649a1c6b8c48b8de0d69c4c57a3dc86e2ba2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(136,'60bfde68a62097576ad9a415c2b581358c1e58ab99acd5a9cec66d408e800745','5562d037c76ba4363ca902beb9b7750f492856d17aa1aa4da5f5712af99de73c',CAST('{"at":"2026-11-25T14:24:36.808772Z","data":{"after":"notice_of_entry","before":"","item":"approval.recorded","office":1},"kind":"policy.set","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"60bfde68a62097576ad9a415c2b581358c1e58ab99acd5a9cec66d408e800745","role":"attorney","seq":136,"staff":2,"texts":{"summary":"7362460a68775c4e5497c5cc77e2a9ea5e3a885163e40045fe286214f870b8a6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(137,'5562d037c76ba4363ca902beb9b7750f492856d17aa1aa4da5f5712af99de73c','607ea434122ff11678b34f5f1df84a6da12b93cd40995ace547be65a7e0a4c37',CAST('{"at":"2026-11-25T14:24:36.814552Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":124},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"5562d037c76ba4363ca902beb9b7750f492856d17aa1aa4da5f5712af99de73c","role":"attorney","seq":137,"staff":2,"texts":{"summary":"fa1282f9294e72b0efc39f3c9b2cd9a972c09d8c6ed288cec2775c0611674854"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(138,'607ea434122ff11678b34f5f1df84a6da12b93cd40995ace547be65a7e0a4c37','c093ec0a4e53f7265635254f4d8ca0f883bf7d1125457e8e291d877d64a21716',CAST('{"at":"2026-11-25T14:24:36.817906Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":125},"kind":"act.redone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"607ea434122ff11678b34f5f1df84a6da12b93cd40995ace547be65a7e0a4c37","role":"attorney","seq":138,"staff":2,"texts":{"summary":"0ca222524030ee6530320a395c6e561050a0dc9208e2d40ee46a34b1db24af0e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(139,'c093ec0a4e53f7265635254f4d8ca0f883bf7d1125457e8e291d877d64a21716','1c22fb48c4b169f615401e182e075961c4837a9e15846e52e314d4371348dfb1',CAST('{"at":"2026-11-25T14:24:36.822095Z","data":{"after":"yes","before":"no","item":"approval.agent","office":1},"kind":"policy.set","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"c093ec0a4e53f7265635254f4d8ca0f883bf7d1125457e8e291d877d64a21716","role":"attorney","seq":139,"staff":2,"texts":{"summary":"cd34afb044d3ebb640c81a783e7bb579505048edbe280cf0435317975392ded7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(140,'1c22fb48c4b169f615401e182e075961c4837a9e15846e52e314d4371348dfb1','f6fbc7a641acc7335f9fdacf8f40a1b4706e97f1aad235fee8927ff1d41c2ed2',CAST('{"at":"2026-11-25T14:24:36.831237Z","data":{"case":6,"dockets":1,"parties":1},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"1c22fb48c4b169f615401e182e075961c4837a9e15846e52e314d4371348dfb1","role":"paralegal","seq":140,"staff":1,"texts":{"caption":"d8b21ff7e6942bd761d7ffeec9451f4f6a35d8c71a1eec2965d1ab7a70818b5e","number":"6665249926a26d8f2e785745804e924c49b9c8c307311707c812f72151b1f1d3","summary":"d353661d274eee4b9c9efbc6acce830fb1ef5fc4ef4de3eab595ae4cdc23fb05"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(141,'f6fbc7a641acc7335f9fdacf8f40a1b4706e97f1aad235fee8927ff1d41c2ed2','731c3a2dc0a5a38512c04676177df9d03870f425c4fcedb2c8dce78bc828f679',CAST('{"at":"2026-11-25T14:24:36.841289Z","data":{"case":7,"dockets":0,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"f6fbc7a641acc7335f9fdacf8f40a1b4706e97f1aad235fee8927ff1d41c2ed2","role":"paralegal","seq":141,"staff":3,"texts":{"caption":"52656f9fa4c5d28cb8d9b0fabe8c55c2463dcdc2482c4890d362d864207cbcfb","number":"442ac473c622aa48011396273166923388628ac025d7df7bc1ee8beca368daee","summary":"6104d16bb96c27155e5bf48b5f33ec68b292b083aa434d9ceea9cf4239cd3022"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(142,'731c3a2dc0a5a38512c04676177df9d03870f425c4fcedb2c8dce78bc828f679','eb55347d00bc925622f7a015f446e3394c78d6d82630a433ec8abcd755ef8e19',CAST('{"at":"2026-11-25T14:24:36.845854Z","data":{"rows":[{"key":[7],"table":"cases"}],"undoes":129},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"731c3a2dc0a5a38512c04676177df9d03870f425c4fcedb2c8dce78bc828f679","role":"paralegal","seq":142,"staff":3,"texts":{"summary":"f91d2691d5d72a51f882de8514bd24067425155e404f3ef0524fce2cc0c615cd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(143,'eb55347d00bc925622f7a015f446e3394c78d6d82630a433ec8abcd755ef8e19','8480d292552493054ce2f9738dbf5eea884fb31c540140cd889a16238de29107',CAST('{"at":"2026-11-25T14:24:36.885798Z","data":{"case":8,"dockets":1,"parties":0},"kind":"case.opened","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"eb55347d00bc925622f7a015f446e3394c78d6d82630a433ec8abcd755ef8e19","role":"paralegal","seq":143,"staff":3,"texts":{"caption":"46862063827c523b4e1adb4d4e1f8e08c987ecf06af606ebce7928a06050fe36","number":"9f4f47ff34c2c01e0b8fe81014d36fcf91f231607be468a59580ad68f1c0eacb","summary":"04448fb7070a7d242176f2797ac5b6058c0922ceb60fa16fa2f66e2dfb5abad1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(144,'8480d292552493054ce2f9738dbf5eea884fb31c540140cd889a16238de29107','23e2610610f44b2fe515dd4d7a0d8f01ee97cb123e6aa7ecf6a60d4b2112f04a',CAST('{"at":"2026-11-25T14:24:36.891676Z","data":{"rows":[{"key":[6],"table":"docket"},{"key":[8],"table":"cases"}],"undoes":131},"kind":"act.undone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"8480d292552493054ce2f9738dbf5eea884fb31c540140cd889a16238de29107","role":"paralegal","seq":144,"staff":3,"texts":{"summary":"12e5e794c6bfab970bbb41633840ebc4c6a12942fb6feda5ed36e0214884d1ce"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(145,'23e2610610f44b2fe515dd4d7a0d8f01ee97cb123e6aa7ecf6a60d4b2112f04a','7149d67808f63519010b323a3f0c56e2f978ef0cae7759c0250446dcd8a7e31d',CAST('{"at":"2026-11-25T14:24:36.912289Z","data":{"rows":[{"key":[8],"table":"cases"},{"key":[6],"table":"docket"}],"undoes":132},"kind":"act.redone","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"23e2610610f44b2fe515dd4d7a0d8f01ee97cb123e6aa7ecf6a60d4b2112f04a","role":"paralegal","seq":145,"staff":3,"texts":{"summary":"0a1117d6a5ba5ae75ac905993c524b523d9f34244bf269e0dacf6f79c3820670"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(146,'7149d67808f63519010b323a3f0c56e2f978ef0cae7759c0250446dcd8a7e31d','1904e5553fc464d8ac57ebafad57933a41e0f62c1d6a3a2046ff502b08cb7e4f',CAST('{"at":"2026-11-25T14:24:36.944690Z","data":{"documents":[{"cases":[],"changed":["title"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.changed","office":"d836fc29-5649-4b3d-925d-364529422f8a","prev":"7149d67808f63519010b323a3f0c56e2f978ef0cae7759c0250446dcd8a7e31d","role":"paralegal","seq":146,"staff":1,"texts":{"summary":"b52ad88ec2339e5f55208a46669cfb9224a85f2c6accf0847c17087e21ba9bee"},"v":1}' AS BLOB));
CREATE TABLE ledger_entry (
	seq INTEGER, 
	kind TEXT NOT NULL, 
	at TEXT NOT NULL, 
	staff_id INTEGER, 
	PRIMARY KEY (seq), 
	FOREIGN KEY(seq) REFERENCES ledger (seq)
)
 STRICT

;
INSERT INTO "ledger_entry" VALUES(1,'office.made','2026-11-25T14:24:29.644024Z',1);
INSERT INTO "ledger_entry" VALUES(2,'case.opened','2026-11-25T14:24:29.823118Z',1);
INSERT INTO "ledger_entry" VALUES(3,'case.opened','2026-11-25T14:24:29.837826Z',1);
INSERT INTO "ledger_entry" VALUES(4,'case.opened','2026-11-25T14:24:29.842837Z',1);
INSERT INTO "ledger_entry" VALUES(5,'case.opened','2026-11-25T14:24:29.851057Z',1);
INSERT INTO "ledger_entry" VALUES(6,'case.opened','2026-11-25T14:24:29.865822Z',1);
INSERT INTO "ledger_entry" VALUES(7,'staff.added','2026-11-25T14:24:29.868908Z',1);
INSERT INTO "ledger_entry" VALUES(8,'staff.added','2026-11-25T14:24:29.883676Z',1);
INSERT INTO "ledger_entry" VALUES(9,'staff.added','2026-11-25T14:24:29.897872Z',1);
INSERT INTO "ledger_entry" VALUES(10,'staff.added','2026-11-25T14:24:29.899992Z',1);
INSERT INTO "ledger_entry" VALUES(11,'staff.added','2026-11-25T14:24:29.903683Z',1);
INSERT INTO "ledger_entry" VALUES(12,'case.changed','2026-11-25T14:24:29.906157Z',1);
INSERT INTO "ledger_entry" VALUES(13,'case.changed','2026-11-25T14:24:29.908356Z',1);
INSERT INTO "ledger_entry" VALUES(14,'staff.key_added','2026-11-25T14:24:31.166888Z',1);
INSERT INTO "ledger_entry" VALUES(15,'staff.key_added','2026-11-25T14:24:31.188853Z',1);
INSERT INTO "ledger_entry" VALUES(16,'policy.set','2026-11-25T14:24:31.470463Z',2);
INSERT INTO "ledger_entry" VALUES(17,'policy.set','2026-11-25T14:24:31.550825Z',2);
INSERT INTO "ledger_entry" VALUES(18,'policy.set','2026-11-25T14:24:31.554361Z',2);
INSERT INTO "ledger_entry" VALUES(19,'notice.seen','2026-11-25T14:24:31.559162Z',5);
INSERT INTO "ledger_entry" VALUES(20,'wall.put_up','2026-11-25T14:24:31.566163Z',1);
INSERT INTO "ledger_entry" VALUES(21,'intake.taken','2026-11-25T14:24:31.655011Z',NULL);
INSERT INTO "ledger_entry" VALUES(22,'intake.taken','2026-11-25T14:24:32.295599Z',NULL);
INSERT INTO "ledger_entry" VALUES(23,'assignment.given','2026-11-25T14:24:32.707431Z',1);
INSERT INTO "ledger_entry" VALUES(24,'assignment.given','2026-11-25T14:24:32.714317Z',1);
INSERT INTO "ledger_entry" VALUES(25,'assignment.given','2026-11-25T14:24:32.716588Z',1);
INSERT INTO "ledger_entry" VALUES(26,'assignment.given','2026-11-25T14:24:32.718567Z',1);
INSERT INTO "ledger_entry" VALUES(27,'assignment.begun','2026-11-25T14:24:32.722198Z',6);
INSERT INTO "ledger_entry" VALUES(28,'assignment.asked','2026-11-25T14:24:32.726250Z',6);
INSERT INTO "ledger_entry" VALUES(29,'assignment.answered','2026-11-25T14:24:32.728642Z',1);
INSERT INTO "ledger_entry" VALUES(30,'assignment.delivered','2026-11-25T14:24:33.001458Z',6);
INSERT INTO "ledger_entry" VALUES(31,'assignment.delivered','2026-11-25T14:24:33.242783Z',6);
INSERT INTO "ledger_entry" VALUES(32,'assignment.delivered','2026-11-25T14:24:33.630337Z',6);
INSERT INTO "ledger_entry" VALUES(33,'assignment.examination_begun','2026-11-25T14:24:33.634386Z',1);
INSERT INTO "ledger_entry" VALUES(34,'assignment.examined','2026-11-25T14:24:33.683060Z',1);
INSERT INTO "ledger_entry" VALUES(35,'intake.taken','2026-11-25T14:24:33.708071Z',NULL);
INSERT INTO "ledger_entry" VALUES(36,'assignment.delivered','2026-11-25T14:24:34.388125Z',6);
INSERT INTO "ledger_entry" VALUES(37,'assignment.examination_begun','2026-11-25T14:24:34.401988Z',1);
INSERT INTO "ledger_entry" VALUES(38,'assignment.examined','2026-11-25T14:24:34.410332Z',1);
INSERT INTO "ledger_entry" VALUES(39,'approval.asked','2026-11-25T14:24:34.415380Z',1);
INSERT INTO "ledger_entry" VALUES(40,'assignment.examination_begun','2026-11-25T14:24:34.421938Z',1);
INSERT INTO "ledger_entry" VALUES(41,'assignment.examined','2026-11-25T14:24:34.430632Z',1);
INSERT INTO "ledger_entry" VALUES(42,'approval.asked','2026-11-25T14:24:34.444550Z',1);
INSERT INTO "ledger_entry" VALUES(43,'assignment.examination_begun','2026-11-25T14:24:34.450452Z',1);
INSERT INTO "ledger_entry" VALUES(44,'assignment.examined','2026-11-25T14:24:34.460137Z',1);
INSERT INTO "ledger_entry" VALUES(45,'approval.asked','2026-11-25T14:24:34.473826Z',1);
INSERT INTO "ledger_entry" VALUES(46,'approval.approved','2026-11-25T14:24:34.485378Z',2);
INSERT INTO "ledger_entry" VALUES(47,'release.filed','2026-11-25T14:24:34.497682Z',1);
INSERT INTO "ledger_entry" VALUES(48,'approval.signature','2026-11-25T14:24:34.571434Z',2);
INSERT INTO "ledger_entry" VALUES(49,'approval.approved','2026-11-25T14:24:34.572182Z',2);
INSERT INTO "ledger_entry" VALUES(50,'approval.withdrawn','2026-11-25T14:24:34.587390Z',1);
INSERT INTO "ledger_entry" VALUES(51,'approval.asked','2026-11-25T14:24:34.600392Z',1);
INSERT INTO "ledger_entry" VALUES(52,'approval.phone','2026-11-25T14:24:34.604643Z',1);
INSERT INTO "ledger_entry" VALUES(53,'assignment.given','2026-11-25T14:24:34.618259Z',1);
INSERT INTO "ledger_entry" VALUES(54,'intake.taken','2026-11-25T14:24:34.657365Z',NULL);
INSERT INTO "ledger_entry" VALUES(55,'assignment.delivered','2026-11-25T14:24:35.173212Z',6);
INSERT INTO "ledger_entry" VALUES(56,'assignment.examination_begun','2026-11-25T14:24:35.175650Z',1);
INSERT INTO "ledger_entry" VALUES(57,'assignment.examined','2026-11-25T14:24:35.184879Z',1);
INSERT INTO "ledger_entry" VALUES(58,'queue.lent','2026-11-25T14:24:35.189973Z',5);
INSERT INTO "ledger_entry" VALUES(59,'document.set_aside','2026-11-25T14:24:35.204455Z',4);
INSERT INTO "ledger_entry" VALUES(60,'document.filed','2026-11-25T14:24:35.256931Z',1);
INSERT INTO "ledger_entry" VALUES(61,'act.undone','2026-11-25T14:24:35.263391Z',1);
INSERT INTO "ledger_entry" VALUES(62,'act.redone','2026-11-25T14:24:35.269656Z',1);
INSERT INTO "ledger_entry" VALUES(63,'document.filed','2026-11-25T14:24:35.288756Z',5);
INSERT INTO "ledger_entry" VALUES(64,'act.undone','2026-11-25T14:24:35.398488Z',5);
INSERT INTO "ledger_entry" VALUES(65,'document.filed','2026-11-25T14:24:35.414002Z',1);
INSERT INTO "ledger_entry" VALUES(66,'document.filed','2026-11-25T14:24:35.438261Z',3);
INSERT INTO "ledger_entry" VALUES(67,'document.filed','2026-11-25T14:24:35.462567Z',3);
INSERT INTO "ledger_entry" VALUES(68,'document.filed','2026-11-25T14:24:35.502538Z',1);
INSERT INTO "ledger_entry" VALUES(69,'document.filed','2026-11-25T14:24:35.572124Z',4);
INSERT INTO "ledger_entry" VALUES(70,'document.filed','2026-11-25T14:24:35.592186Z',4);
INSERT INTO "ledger_entry" VALUES(71,'document.filed','2026-11-25T14:24:35.614501Z',1);
INSERT INTO "ledger_entry" VALUES(72,'document.filed','2026-11-25T14:24:35.629906Z',1);
INSERT INTO "ledger_entry" VALUES(73,'document.filed','2026-11-25T14:24:35.645862Z',3);
INSERT INTO "ledger_entry" VALUES(74,'document.changed','2026-11-25T14:24:35.657843Z',3);
INSERT INTO "ledger_entry" VALUES(75,'document.filed','2026-11-25T14:24:35.686284Z',6);
INSERT INTO "ledger_entry" VALUES(76,'document.set_aside','2026-11-25T14:24:35.697652Z',1);
INSERT INTO "ledger_entry" VALUES(77,'document.trashed','2026-11-25T14:24:35.715903Z',4);
INSERT INTO "ledger_entry" VALUES(78,'document.trashed','2026-11-25T14:24:35.739160Z',1);
INSERT INTO "ledger_entry" VALUES(79,'document.restored','2026-11-25T14:24:35.754553Z',1);
INSERT INTO "ledger_entry" VALUES(80,'document.trashed','2026-11-25T14:24:35.775501Z',6);
INSERT INTO "ledger_entry" VALUES(81,'document.set_aside','2026-11-25T14:24:35.786628Z',3);
INSERT INTO "ledger_entry" VALUES(82,'case.changed','2026-11-25T14:24:35.900475Z',1);
INSERT INTO "ledger_entry" VALUES(83,'case.changed','2026-11-25T14:24:36.070269Z',3);
INSERT INTO "ledger_entry" VALUES(84,'case.changed','2026-11-25T14:24:36.260531Z',2);
INSERT INTO "ledger_entry" VALUES(85,'document.moved','2026-11-25T14:24:36.289995Z',1);
INSERT INTO "ledger_entry" VALUES(86,'document.brought_back','2026-11-25T14:24:36.301822Z',3);
INSERT INTO "ledger_entry" VALUES(87,'document.filed','2026-11-25T14:24:36.372990Z',4);
INSERT INTO "ledger_entry" VALUES(88,'document.trashed','2026-11-25T14:24:36.451658Z',3);
INSERT INTO "ledger_entry" VALUES(89,'case.reviewed','2026-11-25T14:24:36.454163Z',2);
INSERT INTO "ledger_entry" VALUES(90,'case.reviewed','2026-11-25T14:24:36.461996Z',3);
INSERT INTO "ledger_entry" VALUES(91,'task.added','2026-11-25T14:24:36.465987Z',4);
INSERT INTO "ledger_entry" VALUES(92,'task.moved','2026-11-25T14:24:36.470074Z',4);
INSERT INTO "ledger_entry" VALUES(93,'task.done','2026-11-25T14:24:36.471770Z',4);
INSERT INTO "ledger_entry" VALUES(94,'task.reopened','2026-11-25T14:24:36.473475Z',4);
INSERT INTO "ledger_entry" VALUES(95,'task.added','2026-11-25T14:24:36.474921Z',1);
INSERT INTO "ledger_entry" VALUES(96,'task.assigned','2026-11-25T14:24:36.482124Z',1);
INSERT INTO "ledger_entry" VALUES(97,'task.done','2026-11-25T14:24:36.484289Z',3);
INSERT INTO "ledger_entry" VALUES(98,'task.added','2026-11-25T14:24:36.486034Z',1);
INSERT INTO "ledger_entry" VALUES(99,'task.changed','2026-11-25T14:24:36.487782Z',1);
INSERT INTO "ledger_entry" VALUES(100,'task.added','2026-11-25T14:24:36.502374Z',1);
INSERT INTO "ledger_entry" VALUES(101,'act.undone','2026-11-25T14:24:36.504526Z',1);
INSERT INTO "ledger_entry" VALUES(102,'task.added','2026-11-25T14:24:36.505973Z',1);
INSERT INTO "ledger_entry" VALUES(103,'act.undone','2026-11-25T14:24:36.509892Z',1);
INSERT INTO "ledger_entry" VALUES(104,'act.redone','2026-11-25T14:24:36.511311Z',1);
INSERT INTO "ledger_entry" VALUES(105,'act.undone','2026-11-25T14:24:36.513719Z',1);
INSERT INTO "ledger_entry" VALUES(106,'act.redone','2026-11-25T14:24:36.521306Z',1);
INSERT INTO "ledger_entry" VALUES(107,'task.added','2026-11-25T14:24:36.530409Z',2);
INSERT INTO "ledger_entry" VALUES(108,'task.moved','2026-11-25T14:24:36.532155Z',1);
INSERT INTO "ledger_entry" VALUES(109,'element.requested','2026-11-25T14:24:36.682422Z',4);
INSERT INTO "ledger_entry" VALUES(110,'element.received','2026-11-25T14:24:36.686452Z',4);
INSERT INTO "ledger_entry" VALUES(111,'element.requested','2026-11-25T14:24:36.690101Z',3);
INSERT INTO "ledger_entry" VALUES(112,'element.received','2026-11-25T14:24:36.693479Z',3);
INSERT INTO "ledger_entry" VALUES(113,'element.reviewed','2026-11-25T14:24:36.695378Z',3);
INSERT INTO "ledger_entry" VALUES(114,'element.received','2026-11-25T14:24:36.697238Z',1);
INSERT INTO "ledger_entry" VALUES(115,'element.reviewed','2026-11-25T14:24:36.702830Z',2);
INSERT INTO "ledger_entry" VALUES(116,'element.waived','2026-11-25T14:24:36.705949Z',2);
INSERT INTO "ledger_entry" VALUES(117,'element.requested','2026-11-25T14:24:36.707773Z',1);
INSERT INTO "ledger_entry" VALUES(118,'element.missing','2026-11-25T14:24:36.714883Z',1);
INSERT INTO "ledger_entry" VALUES(119,'contact.added','2026-11-25T14:24:36.717901Z',1);
INSERT INTO "ledger_entry" VALUES(120,'contact.added','2026-11-25T14:24:36.721871Z',3);
INSERT INTO "ledger_entry" VALUES(121,'contact.added','2026-11-25T14:24:36.723798Z',2);
INSERT INTO "ledger_entry" VALUES(122,'contact.changed','2026-11-25T14:24:36.728132Z',1);
INSERT INTO "ledger_entry" VALUES(123,'contact.removed','2026-11-25T14:24:36.733764Z',3);
INSERT INTO "ledger_entry" VALUES(124,'party.added','2026-11-25T14:24:36.735303Z',1);
INSERT INTO "ledger_entry" VALUES(125,'party.added','2026-11-25T14:24:36.736488Z',3);
INSERT INTO "ledger_entry" VALUES(126,'party.changed','2026-11-25T14:24:36.750174Z',1);
INSERT INTO "ledger_entry" VALUES(127,'party.removed','2026-11-25T14:24:36.752616Z',3);
INSERT INTO "ledger_entry" VALUES(128,'assignment.given','2026-11-25T14:24:36.759903Z',1);
INSERT INTO "ledger_entry" VALUES(129,'assignment.changed','2026-11-25T14:24:36.770449Z',1);
INSERT INTO "ledger_entry" VALUES(130,'assignment.reassigned','2026-11-25T14:24:36.773975Z',2);
INSERT INTO "ledger_entry" VALUES(131,'assignment.given','2026-11-25T14:24:36.777965Z',2);
INSERT INTO "ledger_entry" VALUES(132,'assignment.begun','2026-11-25T14:24:36.780301Z',4);
INSERT INTO "ledger_entry" VALUES(133,'assignment.given','2026-11-25T14:24:36.797349Z',1);
INSERT INTO "ledger_entry" VALUES(134,'assignment.withdrawn','2026-11-25T14:24:36.805866Z',1);
INSERT INTO "ledger_entry" VALUES(135,'assignment.done','2026-11-25T14:24:36.807508Z',1);
INSERT INTO "ledger_entry" VALUES(136,'policy.set','2026-11-25T14:24:36.808772Z',2);
INSERT INTO "ledger_entry" VALUES(137,'act.undone','2026-11-25T14:24:36.814552Z',2);
INSERT INTO "ledger_entry" VALUES(138,'act.redone','2026-11-25T14:24:36.817906Z',2);
INSERT INTO "ledger_entry" VALUES(139,'policy.set','2026-11-25T14:24:36.822095Z',2);
INSERT INTO "ledger_entry" VALUES(140,'case.opened','2026-11-25T14:24:36.831237Z',1);
INSERT INTO "ledger_entry" VALUES(141,'case.opened','2026-11-25T14:24:36.841289Z',3);
INSERT INTO "ledger_entry" VALUES(142,'act.undone','2026-11-25T14:24:36.845854Z',3);
INSERT INTO "ledger_entry" VALUES(143,'case.opened','2026-11-25T14:24:36.885798Z',3);
INSERT INTO "ledger_entry" VALUES(144,'act.undone','2026-11-25T14:24:36.891676Z',3);
INSERT INTO "ledger_entry" VALUES(145,'act.redone','2026-11-25T14:24:36.912289Z',3);
INSERT INTO "ledger_entry" VALUES(146,'document.changed','2026-11-25T14:24:36.944690Z',1);
CREATE TABLE ledger_ref (
    kind TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL REFERENCES ledger(seq), PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_ref" VALUES('assignment',1,23);
INSERT INTO "ledger_ref" VALUES('assignment',1,27);
INSERT INTO "ledger_ref" VALUES('assignment',1,28);
INSERT INTO "ledger_ref" VALUES('assignment',1,29);
INSERT INTO "ledger_ref" VALUES('assignment',1,30);
INSERT INTO "ledger_ref" VALUES('assignment',1,33);
INSERT INTO "ledger_ref" VALUES('assignment',1,34);
INSERT INTO "ledger_ref" VALUES('assignment',1,36);
INSERT INTO "ledger_ref" VALUES('assignment',1,37);
INSERT INTO "ledger_ref" VALUES('assignment',1,38);
INSERT INTO "ledger_ref" VALUES('assignment',1,39);
INSERT INTO "ledger_ref" VALUES('assignment',1,46);
INSERT INTO "ledger_ref" VALUES('assignment',2,24);
INSERT INTO "ledger_ref" VALUES('assignment',2,31);
INSERT INTO "ledger_ref" VALUES('assignment',2,40);
INSERT INTO "ledger_ref" VALUES('assignment',2,41);
INSERT INTO "ledger_ref" VALUES('assignment',2,42);
INSERT INTO "ledger_ref" VALUES('assignment',2,49);
INSERT INTO "ledger_ref" VALUES('assignment',3,25);
INSERT INTO "ledger_ref" VALUES('assignment',3,32);
INSERT INTO "ledger_ref" VALUES('assignment',3,43);
INSERT INTO "ledger_ref" VALUES('assignment',3,44);
INSERT INTO "ledger_ref" VALUES('assignment',3,45);
INSERT INTO "ledger_ref" VALUES('assignment',3,50);
INSERT INTO "ledger_ref" VALUES('assignment',3,51);
INSERT INTO "ledger_ref" VALUES('assignment',4,26);
INSERT INTO "ledger_ref" VALUES('assignment',5,53);
INSERT INTO "ledger_ref" VALUES('assignment',5,55);
INSERT INTO "ledger_ref" VALUES('assignment',5,56);
INSERT INTO "ledger_ref" VALUES('assignment',5,57);
INSERT INTO "ledger_ref" VALUES('assignment',5,135);
INSERT INTO "ledger_ref" VALUES('assignment',6,128);
INSERT INTO "ledger_ref" VALUES('assignment',6,129);
INSERT INTO "ledger_ref" VALUES('assignment',6,130);
INSERT INTO "ledger_ref" VALUES('assignment',7,131);
INSERT INTO "ledger_ref" VALUES('assignment',7,132);
INSERT INTO "ledger_ref" VALUES('assignment',8,133);
INSERT INTO "ledger_ref" VALUES('assignment',8,134);
INSERT INTO "ledger_ref" VALUES('case',1,2);
INSERT INTO "ledger_ref" VALUES('case',1,12);
INSERT INTO "ledger_ref" VALUES('case',1,60);
INSERT INTO "ledger_ref" VALUES('case',1,61);
INSERT INTO "ledger_ref" VALUES('case',1,62);
INSERT INTO "ledger_ref" VALUES('case',1,65);
INSERT INTO "ledger_ref" VALUES('case',1,66);
INSERT INTO "ledger_ref" VALUES('case',1,67);
INSERT INTO "ledger_ref" VALUES('case',1,68);
INSERT INTO "ledger_ref" VALUES('case',1,71);
INSERT INTO "ledger_ref" VALUES('case',1,73);
INSERT INTO "ledger_ref" VALUES('case',1,74);
INSERT INTO "ledger_ref" VALUES('case',1,82);
INSERT INTO "ledger_ref" VALUES('case',1,87);
INSERT INTO "ledger_ref" VALUES('case',1,89);
INSERT INTO "ledger_ref" VALUES('case',1,91);
INSERT INTO "ledger_ref" VALUES('case',1,92);
INSERT INTO "ledger_ref" VALUES('case',1,93);
INSERT INTO "ledger_ref" VALUES('case',1,94);
INSERT INTO "ledger_ref" VALUES('case',1,95);
INSERT INTO "ledger_ref" VALUES('case',1,96);
INSERT INTO "ledger_ref" VALUES('case',1,97);
INSERT INTO "ledger_ref" VALUES('case',1,98);
INSERT INTO "ledger_ref" VALUES('case',1,99);
INSERT INTO "ledger_ref" VALUES('case',1,100);
INSERT INTO "ledger_ref" VALUES('case',1,101);
INSERT INTO "ledger_ref" VALUES('case',1,102);
INSERT INTO "ledger_ref" VALUES('case',1,103);
INSERT INTO "ledger_ref" VALUES('case',1,104);
INSERT INTO "ledger_ref" VALUES('case',1,105);
INSERT INTO "ledger_ref" VALUES('case',1,106);
INSERT INTO "ledger_ref" VALUES('case',1,107);
INSERT INTO "ledger_ref" VALUES('case',1,108);
INSERT INTO "ledger_ref" VALUES('case',1,109);
INSERT INTO "ledger_ref" VALUES('case',1,110);
INSERT INTO "ledger_ref" VALUES('case',1,111);
INSERT INTO "ledger_ref" VALUES('case',1,112);
INSERT INTO "ledger_ref" VALUES('case',1,113);
INSERT INTO "ledger_ref" VALUES('case',1,114);
INSERT INTO "ledger_ref" VALUES('case',1,115);
INSERT INTO "ledger_ref" VALUES('case',1,116);
INSERT INTO "ledger_ref" VALUES('case',1,117);
INSERT INTO "ledger_ref" VALUES('case',1,118);
INSERT INTO "ledger_ref" VALUES('case',1,119);
INSERT INTO "ledger_ref" VALUES('case',1,120);
INSERT INTO "ledger_ref" VALUES('case',1,121);
INSERT INTO "ledger_ref" VALUES('case',1,122);
INSERT INTO "ledger_ref" VALUES('case',1,123);
INSERT INTO "ledger_ref" VALUES('case',1,124);
INSERT INTO "ledger_ref" VALUES('case',1,125);
INSERT INTO "ledger_ref" VALUES('case',1,126);
INSERT INTO "ledger_ref" VALUES('case',1,127);
INSERT INTO "ledger_ref" VALUES('case',2,3);
INSERT INTO "ledger_ref" VALUES('case',2,69);
INSERT INTO "ledger_ref" VALUES('case',2,70);
INSERT INTO "ledger_ref" VALUES('case',2,72);
INSERT INTO "ledger_ref" VALUES('case',2,90);
INSERT INTO "ledger_ref" VALUES('case',3,4);
INSERT INTO "ledger_ref" VALUES('case',3,75);
INSERT INTO "ledger_ref" VALUES('case',3,80);
INSERT INTO "ledger_ref" VALUES('case',3,83);
INSERT INTO "ledger_ref" VALUES('case',4,5);
INSERT INTO "ledger_ref" VALUES('case',4,13);
INSERT INTO "ledger_ref" VALUES('case',4,23);
INSERT INTO "ledger_ref" VALUES('case',4,24);
INSERT INTO "ledger_ref" VALUES('case',4,25);
INSERT INTO "ledger_ref" VALUES('case',4,26);
INSERT INTO "ledger_ref" VALUES('case',4,27);
INSERT INTO "ledger_ref" VALUES('case',4,28);
INSERT INTO "ledger_ref" VALUES('case',4,29);
INSERT INTO "ledger_ref" VALUES('case',4,30);
INSERT INTO "ledger_ref" VALUES('case',4,31);
INSERT INTO "ledger_ref" VALUES('case',4,32);
INSERT INTO "ledger_ref" VALUES('case',4,33);
INSERT INTO "ledger_ref" VALUES('case',4,34);
INSERT INTO "ledger_ref" VALUES('case',4,36);
INSERT INTO "ledger_ref" VALUES('case',4,37);
INSERT INTO "ledger_ref" VALUES('case',4,38);
INSERT INTO "ledger_ref" VALUES('case',4,39);
INSERT INTO "ledger_ref" VALUES('case',4,40);
INSERT INTO "ledger_ref" VALUES('case',4,41);
INSERT INTO "ledger_ref" VALUES('case',4,42);
INSERT INTO "ledger_ref" VALUES('case',4,43);
INSERT INTO "ledger_ref" VALUES('case',4,44);
INSERT INTO "ledger_ref" VALUES('case',4,45);
INSERT INTO "ledger_ref" VALUES('case',4,46);
INSERT INTO "ledger_ref" VALUES('case',4,47);
INSERT INTO "ledger_ref" VALUES('case',4,49);
INSERT INTO "ledger_ref" VALUES('case',4,50);
INSERT INTO "ledger_ref" VALUES('case',4,51);
INSERT INTO "ledger_ref" VALUES('case',4,52);
INSERT INTO "ledger_ref" VALUES('case',4,53);
INSERT INTO "ledger_ref" VALUES('case',4,55);
INSERT INTO "ledger_ref" VALUES('case',4,56);
INSERT INTO "ledger_ref" VALUES('case',4,57);
INSERT INTO "ledger_ref" VALUES('case',4,63);
INSERT INTO "ledger_ref" VALUES('case',4,64);
INSERT INTO "ledger_ref" VALUES('case',4,71);
INSERT INTO "ledger_ref" VALUES('case',4,84);
INSERT INTO "ledger_ref" VALUES('case',4,85);
INSERT INTO "ledger_ref" VALUES('case',4,128);
INSERT INTO "ledger_ref" VALUES('case',4,129);
INSERT INTO "ledger_ref" VALUES('case',4,130);
INSERT INTO "ledger_ref" VALUES('case',4,131);
INSERT INTO "ledger_ref" VALUES('case',4,132);
INSERT INTO "ledger_ref" VALUES('case',4,133);
INSERT INTO "ledger_ref" VALUES('case',4,134);
INSERT INTO "ledger_ref" VALUES('case',4,135);
INSERT INTO "ledger_ref" VALUES('case',5,6);
INSERT INTO "ledger_ref" VALUES('case',5,20);
INSERT INTO "ledger_ref" VALUES('case',6,140);
INSERT INTO "ledger_ref" VALUES('case',7,141);
INSERT INTO "ledger_ref" VALUES('case',7,142);
INSERT INTO "ledger_ref" VALUES('case',8,143);
INSERT INTO "ledger_ref" VALUES('case',8,144);
INSERT INTO "ledger_ref" VALUES('case',8,145);
INSERT INTO "ledger_ref" VALUES('contact',1,119);
INSERT INTO "ledger_ref" VALUES('contact',1,122);
INSERT INTO "ledger_ref" VALUES('contact',2,120);
INSERT INTO "ledger_ref" VALUES('contact',2,123);
INSERT INTO "ledger_ref" VALUES('contact',3,121);
INSERT INTO "ledger_ref" VALUES('document',1,21);
INSERT INTO "ledger_ref" VALUES('document',1,65);
INSERT INTO "ledger_ref" VALUES('document',1,110);
INSERT INTO "ledger_ref" VALUES('document',1,114);
INSERT INTO "ledger_ref" VALUES('document',1,115);
INSERT INTO "ledger_ref" VALUES('document',2,21);
INSERT INTO "ledger_ref" VALUES('document',2,66);
INSERT INTO "ledger_ref" VALUES('document',2,112);
INSERT INTO "ledger_ref" VALUES('document',2,113);
INSERT INTO "ledger_ref" VALUES('document',3,21);
INSERT INTO "ledger_ref" VALUES('document',3,67);
INSERT INTO "ledger_ref" VALUES('document',4,21);
INSERT INTO "ledger_ref" VALUES('document',4,68);
INSERT INTO "ledger_ref" VALUES('document',5,21);
INSERT INTO "ledger_ref" VALUES('document',5,68);
INSERT INTO "ledger_ref" VALUES('document',6,21);
INSERT INTO "ledger_ref" VALUES('document',6,68);
INSERT INTO "ledger_ref" VALUES('document',7,21);
INSERT INTO "ledger_ref" VALUES('document',7,71);
INSERT INTO "ledger_ref" VALUES('document',7,85);
INSERT INTO "ledger_ref" VALUES('document',8,21);
INSERT INTO "ledger_ref" VALUES('document',8,72);
INSERT INTO "ledger_ref" VALUES('document',9,21);
INSERT INTO "ledger_ref" VALUES('document',9,73);
INSERT INTO "ledger_ref" VALUES('document',9,74);
INSERT INTO "ledger_ref" VALUES('document',10,21);
INSERT INTO "ledger_ref" VALUES('document',10,75);
INSERT INTO "ledger_ref" VALUES('document',10,80);
INSERT INTO "ledger_ref" VALUES('document',11,21);
INSERT INTO "ledger_ref" VALUES('document',11,69);
INSERT INTO "ledger_ref" VALUES('document',12,21);
INSERT INTO "ledger_ref" VALUES('document',12,70);
INSERT INTO "ledger_ref" VALUES('document',13,21);
INSERT INTO "ledger_ref" VALUES('document',13,77);
INSERT INTO "ledger_ref" VALUES('document',14,21);
INSERT INTO "ledger_ref" VALUES('document',14,78);
INSERT INTO "ledger_ref" VALUES('document',14,79);
INSERT INTO "ledger_ref" VALUES('document',15,21);
INSERT INTO "ledger_ref" VALUES('document',15,59);
INSERT INTO "ledger_ref" VALUES('document',15,146);
INSERT INTO "ledger_ref" VALUES('document',16,21);
INSERT INTO "ledger_ref" VALUES('document',16,81);
INSERT INTO "ledger_ref" VALUES('document',16,86);
INSERT INTO "ledger_ref" VALUES('document',17,21);
INSERT INTO "ledger_ref" VALUES('document',17,76);
INSERT INTO "ledger_ref" VALUES('document',18,21);
INSERT INTO "ledger_ref" VALUES('document',18,60);
INSERT INTO "ledger_ref" VALUES('document',18,61);
INSERT INTO "ledger_ref" VALUES('document',18,62);
INSERT INTO "ledger_ref" VALUES('document',19,21);
INSERT INTO "ledger_ref" VALUES('document',19,63);
INSERT INTO "ledger_ref" VALUES('document',19,64);
INSERT INTO "ledger_ref" VALUES('document',20,21);
INSERT INTO "ledger_ref" VALUES('document',20,87);
INSERT INTO "ledger_ref" VALUES('document',21,21);
INSERT INTO "ledger_ref" VALUES('document',21,87);
INSERT INTO "ledger_ref" VALUES('document',22,21);
INSERT INTO "ledger_ref" VALUES('document',22,88);
INSERT INTO "ledger_ref" VALUES('document',23,21);
INSERT INTO "ledger_ref" VALUES('document',23,88);
INSERT INTO "ledger_ref" VALUES('document',24,21);
INSERT INTO "ledger_ref" VALUES('document',24,22);
INSERT INTO "ledger_ref" VALUES('document',25,21);
INSERT INTO "ledger_ref" VALUES('document',26,21);
INSERT INTO "ledger_ref" VALUES('document',27,67);
INSERT INTO "ledger_ref" VALUES('document',28,67);
INSERT INTO "ledger_ref" VALUES('document',29,22);
INSERT INTO "ledger_ref" VALUES('document',29,30);
INSERT INTO "ledger_ref" VALUES('document',29,35);
INSERT INTO "ledger_ref" VALUES('document',29,36);
INSERT INTO "ledger_ref" VALUES('document',29,39);
INSERT INTO "ledger_ref" VALUES('document',29,46);
INSERT INTO "ledger_ref" VALUES('document',29,47);
INSERT INTO "ledger_ref" VALUES('document',30,22);
INSERT INTO "ledger_ref" VALUES('document',30,31);
INSERT INTO "ledger_ref" VALUES('document',30,42);
INSERT INTO "ledger_ref" VALUES('document',30,49);
INSERT INTO "ledger_ref" VALUES('document',31,22);
INSERT INTO "ledger_ref" VALUES('document',31,32);
INSERT INTO "ledger_ref" VALUES('document',31,45);
INSERT INTO "ledger_ref" VALUES('document',31,51);
INSERT INTO "ledger_ref" VALUES('document',31,52);
INSERT INTO "ledger_ref" VALUES('document',32,54);
INSERT INTO "ledger_ref" VALUES('document',32,55);
INSERT INTO "ledger_ref" VALUES('office',1,16);
INSERT INTO "ledger_ref" VALUES('office',1,17);
INSERT INTO "ledger_ref" VALUES('office',1,18);
INSERT INTO "ledger_ref" VALUES('office',1,136);
INSERT INTO "ledger_ref" VALUES('office',1,137);
INSERT INTO "ledger_ref" VALUES('office',1,138);
INSERT INTO "ledger_ref" VALUES('office',1,139);
INSERT INTO "ledger_ref" VALUES('party',2,127);
INSERT INTO "ledger_ref" VALUES('party',3,126);
INSERT INTO "ledger_ref" VALUES('party',5,124);
INSERT INTO "ledger_ref" VALUES('party',6,125);
INSERT INTO "ledger_ref" VALUES('request',1,39);
INSERT INTO "ledger_ref" VALUES('request',1,46);
INSERT INTO "ledger_ref" VALUES('request',1,47);
INSERT INTO "ledger_ref" VALUES('request',2,42);
INSERT INTO "ledger_ref" VALUES('request',2,49);
INSERT INTO "ledger_ref" VALUES('request',3,45);
INSERT INTO "ledger_ref" VALUES('request',3,50);
INSERT INTO "ledger_ref" VALUES('request',4,51);
INSERT INTO "ledger_ref" VALUES('request',4,52);
INSERT INTO "ledger_ref" VALUES('staff',2,7);
INSERT INTO "ledger_ref" VALUES('staff',2,14);
INSERT INTO "ledger_ref" VALUES('staff',3,8);
INSERT INTO "ledger_ref" VALUES('staff',4,9);
INSERT INTO "ledger_ref" VALUES('staff',5,10);
INSERT INTO "ledger_ref" VALUES('staff',6,11);
INSERT INTO "ledger_ref" VALUES('staff',6,15);
INSERT INTO "ledger_ref" VALUES('task',1,91);
INSERT INTO "ledger_ref" VALUES('task',1,92);
INSERT INTO "ledger_ref" VALUES('task',1,93);
INSERT INTO "ledger_ref" VALUES('task',1,94);
INSERT INTO "ledger_ref" VALUES('task',2,95);
INSERT INTO "ledger_ref" VALUES('task',2,96);
INSERT INTO "ledger_ref" VALUES('task',2,97);
INSERT INTO "ledger_ref" VALUES('task',3,98);
INSERT INTO "ledger_ref" VALUES('task',3,99);
INSERT INTO "ledger_ref" VALUES('task',4,100);
INSERT INTO "ledger_ref" VALUES('task',4,101);
INSERT INTO "ledger_ref" VALUES('task',5,102);
INSERT INTO "ledger_ref" VALUES('task',5,103);
INSERT INTO "ledger_ref" VALUES('task',5,104);
INSERT INTO "ledger_ref" VALUES('task',5,105);
INSERT INTO "ledger_ref" VALUES('task',5,106);
INSERT INTO "ledger_ref" VALUES('task',6,107);
INSERT INTO "ledger_ref" VALUES('task',6,108);
CREATE TABLE ledger_text (
    seq INTEGER NOT NULL REFERENCES ledger(seq), field TEXT NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_text" VALUES(1,'name',X'E05B2C547C4D326E2BA1BF99CD9F29B1','Dana Ruiz');
INSERT INTO "ledger_text" VALUES(1,'office',X'CB7400D0405F506683CA28465ECCED39','Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(1,'summary',X'B79C341FAB5F7767A064B19A5BA36258','Made the office Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(2,'caption',X'0214C802EBF0308A9D487D54B683EBAB','Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(2,'number',X'BA70BA3FD5A02F2B0E23A4B630239735','26-0001');
INSERT INTO "ledger_text" VALUES(2,'summary',X'B283638B767171D473C05E55DE4466F1','Opened case 26-0001 Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(3,'caption',X'E1969B9DE7648DE6417170849C899B66','Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(3,'number',X'C6AEB97A9A4DD614675DD56DBDA39D5D','26-Á001');
INSERT INTO "ledger_text" VALUES(3,'summary',X'C80EC62D3B709E02960BC6C845EF84B4','Opened case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(4,'caption',X'D2AF9BDB4F3CD0E09895DC77FB0D46D3','ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(4,'number',X'D633744D60EDCDA7178AAEAD84F6727A','26-A001');
INSERT INTO "ledger_text" VALUES(4,'summary',X'6919DEB303D10BD85E518DE5492D3B64','Opened case 26-A001 ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(5,'caption',X'C18203DBD18CB02A8CFB77177FD06D98','Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(5,'number',X'6D3699441531F6CFCEBB83614605F16E','26-0002');
INSERT INTO "ledger_text" VALUES(5,'summary',X'F3AE60B4494ACA03371ADE513B69A8B2','Opened case 26-0002 Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(6,'caption',X'1304B49CBCC46492E0F96061F82906AA','Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(6,'number',X'242F0F2BDC8D6DCC9779553CA9F904AC','26-0003');
INSERT INTO "ledger_text" VALUES(6,'summary',X'7A7C41068FD6EC2E4DD92C4C00F94651','Opened case 26-0003 Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(7,'name',X'1922D3DE14D310BE3D4F5C390DEE4DE1','Dolores Ortega');
INSERT INTO "ledger_text" VALUES(7,'summary',X'944142FDFD1A67E9B8E9CB4B4E363EAF','Added Dolores Ortega to the staff');
INSERT INTO "ledger_text" VALUES(8,'name',X'2A93D0EAFDF28C6C4E9121A113060ADE','Zoë Núñez');
INSERT INTO "ledger_text" VALUES(8,'summary',X'F7E4FB782CEF6F205B8BA5EFC3DB25E3','Added Zoë Núñez to the staff');
INSERT INTO "ledger_text" VALUES(9,'name',X'AACEEAE75728086AEA8CB510FE14B75C','Zoe Nunez');
INSERT INTO "ledger_text" VALUES(9,'summary',X'8E01D38BB428851BD5EEEBC90CBCD8E6','Added Zoe Nunez to the staff');
INSERT INTO "ledger_text" VALUES(10,'name',X'04F0FF9CE0CC92AE1707740E272175F0','Ann Hale');
INSERT INTO "ledger_text" VALUES(10,'summary',X'4B0749D4F14EAA328F8C91A2E5836CB8','Added Ann Hale to the staff');
INSERT INTO "ledger_text" VALUES(11,'name',X'B76E9D2D9EC66B269E4DC4BBCB319375','Jun Park');
INSERT INTO "ledger_text" VALUES(11,'summary',X'5C621234618C1B7D48A2448DB4E7A133','Added Jun Park to the staff');
INSERT INTO "ledger_text" VALUES(12,'summary',X'4F69B44CBE5ACAEBC97D9D576159D625','Changed the people of case 26-0001');
INSERT INTO "ledger_text" VALUES(13,'summary',X'C2C8DB12AB2C00044C29E830D6C76816','Changed the people of case 26-0002');
INSERT INTO "ledger_text" VALUES(14,'from',X'287FDD56CF69A623BF5E2C57A8CD13D1','');
INSERT INTO "ledger_text" VALUES(14,'summary',X'0BB41F2685DDEC8E5E2A835AE7537A09','Key “dolores-laptop” is Dolores Ortega''s');
INSERT INTO "ledger_text" VALUES(15,'from',X'312A2AFC3B32783F27AA024334F7F5E2','');
INSERT INTO "ledger_text" VALUES(15,'summary',X'AD7366844A3E10F7254194F010D49BBA','Key “jun-laptop” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(16,'summary',X'73CEA51E94D3B488B25B0A9CE3DBA97F','approval.phone is yes now; it was no');
INSERT INTO "ledger_text" VALUES(17,'summary',X'685EA22E7227816DA66D1F2347B6AFBD','approval.signed is motion_to_dismiss now; it was none');
INSERT INTO "ledger_text" VALUES(18,'summary',X'C45D63DD295F679664D3D2B38D97CA2A','approval.free is correspondence_client now; it was none');
INSERT INTO "ledger_text" VALUES(20,'summary',X'C8B916B380B9BEE39893FEDB0A522979','Zoe Nunez stands outside 26-0003: Was a clerk of the executor');
INSERT INTO "ledger_text" VALUES(23,'summary',X'84EBABA2FC9BCAD8EF72E892C63B601B','Gave Jun Park: Draft: Opposition (26-0002)');
INSERT INTO "ledger_text" VALUES(24,'summary',X'D41265AEFD63E1D462B4BE1A4712510A','Gave Jun Park: Draft: Motion (26-0002)');
INSERT INTO "ledger_text" VALUES(25,'summary',X'FBA2103EC584EBC5D228431EBD1F0762','Gave Jun Park: Draft: Notice (26-0002)');
INSERT INTO "ledger_text" VALUES(26,'summary',X'D714D367C11AF5005DD19A1170C7863C','Gave Jun Park: Draft: Stipulation of facts (26-0002)');
INSERT INTO "ledger_text" VALUES(27,'summary',X'085C57D44D929FA56D790F85C22CB1F1','Begun: Draft: Opposition');
INSERT INTO "ledger_text" VALUES(28,'summary',X'7152DF3C4955FAB461EF45C234E04E5D','Asked about Draft: Opposition: Which judge?');
INSERT INTO "ledger_text" VALUES(29,'summary',X'14AA532AE6FA1C453CA6A6A684A05D32','Answered about Draft: Opposition: Judge Imani.');
INSERT INTO "ledger_text" VALUES(30,'summary',X'DBB0FF0914B41E6B667173A2FF53A527','Delivered Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(31,'summary',X'42EA3FC0E8A015A811EE8756AE4EA543','Delivered Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(32,'summary',X'4124CD0DE31D0D14A8B6AFAF34F97AFC','Delivered Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(33,'summary',X'6B1259076FF4FE0024E3E0ED631E8010','Began to examine Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(34,'summary',X'68F15D097482E6169B85C1A663DF93F1','Examined Draft: Opposition, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(36,'summary',X'93A23BC15AFA650ACF0CE0929F6A4072','Delivered Draft: Opposition, v2 (+1 -1 words)');
INSERT INTO "ledger_text" VALUES(37,'summary',X'593F2868499481C15ABC17BA6CF0F773','Began to examine Draft: Opposition, v2');
INSERT INTO "ledger_text" VALUES(38,'summary',X'80921F048BB059B36101EEDF7DE037AE','Examined Draft: Opposition, v2: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(39,'summary',X'BAF2C4746B4E59560C12324559B38D4E','Asked Dolores Ortega about Opposition.txt, v2');
INSERT INTO "ledger_text" VALUES(40,'summary',X'1FF400E24F7E7FE845AAF990D11E5DD1','Began to examine Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(41,'summary',X'30D2E07F9EDA426A6981C51761A42202','Examined Draft: Motion, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(42,'summary',X'B58B8590AD47B2DB85F3758A2E606A6C','Asked Dolores Ortega about Motion.txt, v1');
INSERT INTO "ledger_text" VALUES(43,'summary',X'23420148ECC83993FEB832F08893F7DF','Began to examine Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(44,'summary',X'52D278262F3BB6724AC960FA91E76DAC','Examined Draft: Notice, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(45,'summary',X'1E22EEBC6DB197237290B6FD71C20679','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(46,'comment',X'783C911043EA9B690C08C296F63A65D5','Good.');
INSERT INTO "ledger_text" VALUES(46,'statement',X'DA5D4E675926B0A6D586698979F0D0C1','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 45 760918426a702e3c8b788b4143bf79db395c4143b70df56260aa2ec675d43bf1
at 2026-11-25T14:24:34.484213Z
request 1
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 2c33dcef91e066247cc05cc403f99dcf572e5bb8f45656fec462270e689916b6
part lead
document 29 v2
name Opposition.txt
sha256 b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89
bytes 98
text b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89 by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(46,'summary',X'21EA7E687351C5D941B5D3E26FF55905','Approved: Opposition.txt, v2 (26-0002)');
INSERT INTO "ledger_text" VALUES(47,'proof',X'0180E896D0FAEF7B92DB6FF0AF042972','ECF 12');
INSERT INTO "ledger_text" VALUES(47,'reason',X'F5FA0B40D66B1613A798473D55B79C5A','');
INSERT INTO "ledger_text" VALUES(47,'summary',X'BF99376FA03A2CE7D562F31E8D28B1C7','Filed Opposition.txt, v2, to The court on 2026-11-25');
INSERT INTO "ledger_text" VALUES(47,'to',X'96510AF0120F34E51EC98B055AFFCD37','The court');
INSERT INTO "ledger_text" VALUES(48,'signature',X'E0A5208FC79669E7FB78A7174A05D6D7','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgailRWp3ygyU3JwvMNFLzxZMyvT
OzQZSwKY2obLyEYnYAAAAtYXBwcm92YWxAZDgzNmZjMjktNTY0OS00YjNkLTkyNWQtMzY0
NTI5NDIyZjhhAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQBQAgEcNHR
0kiouxkvoddb8LD/iCLK/iKrcw2i1GaEtwikt2fncNblSGNSDRkTAcbPdp2JzfhbXAibo7
+wcMGwc=
-----END SSH SIGNATURE-----
');
INSERT INTO "ledger_text" VALUES(48,'summary',X'2FCC965ABCF967A46A65D6AD3B2CDE7E','Signed with “dolores-laptop”');
INSERT INTO "ledger_text" VALUES(49,'comment',X'7154F7D1D1914CA0769CF7369170671B','');
INSERT INTO "ledger_text" VALUES(49,'statement',X'DE8B444E97D68AE28D46CC55DD7387C7','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 47 bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4
at 2026-11-25T14:24:34.506651Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 30 v1
name Motion.txt
sha256 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2
bytes 92
text 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2 by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(49,'summary',X'4B877AC003FD9EB9649E0E582E89116B','Approved: Motion.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(50,'summary',X'AD93A59A75ACD1495307FD8893FCD374','Took back from Dolores Ortega: Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(51,'summary',X'D0A5B31BD9B7702EB68B531793300C19','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(52,'statement',X'CBAC40DB6E545BCDB042C6CE45D2EEFD','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 51 c4f29fa43a920b9d9ed182ad8cc815a84c5238b127925581bef9c0f07c16f2da
at 2026-11-25T14:24:34.604233Z
request 4
case 26-0002 Alvarez v. Northgate
decision phone
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment c90926fc978152ee03ca7f0178cb4b7405dc0696c4498e89d005caebf6943116
part lead
document 31 v1
name Notice.txt
sha256 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec
bytes 92
text 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(52,'summary',X'C3C5B2583509BEE113656B0F6EB68748','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(52,'when',X'D8297A7C5DA80F6856A304FB3E763D8D','today 16:40');
INSERT INTO "ledger_text" VALUES(52,'words',X'FAA1F97408DBDF325BE10F9015BBBFB6','Send it.');
INSERT INTO "ledger_text" VALUES(53,'summary',X'F3AD0D286994B15B149AB53A7C9AA9EC','Gave Jun Park: Research: adverse inference (26-0002)');
INSERT INTO "ledger_text" VALUES(55,'summary',X'8CD82C9E28A1D175AB8B63129C3DDEBD','Delivered Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(56,'summary',X'41630A8DCBFCED1F4C0D4EDDE65196D5','Began to examine Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(57,'summary',X'16A1BF52197324BE5456FD8F97CA2E64','Examined Research: adverse inference, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(58,'summary',X'B23F7A5A3622F5BE16E351425BB822F0','Dolores Ortega decides for Ann Hale until 2036-06-01');
INSERT INTO "ledger_text" VALUES(59,'summary',X'244E96133A17285CBA122C6004E17B03','Set aside flyer.txt');
INSERT INTO "ledger_text" VALUES(60,'path.18',X'001BDDAA8AFB32751A10AAD70F22AAE5','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(60,'summary',X'A2047E6C35347035FECE1D1EA10C1519','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(61,'path.18',X'BFA1B0EC90AE5A698FF4265C291A1D93','memo.txt');
INSERT INTO "ledger_text" VALUES(61,'summary',X'7A1E42A752F0C0441774CE344C34618A','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(62,'path.18',X'6F4D92B14A1654D6A3DF850D813B9DDD','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(62,'summary',X'27D64A3E7D72C3E129F2F912FED36F08','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(63,'path.19',X'6FC2D2F2FE42FFCA9169B870C9131D85','26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt');
INSERT INTO "ledger_text" VALUES(63,'summary',X'3261CA58D197631232755748181B4987','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(64,'path.19',X'A50704660E0B793DAC1C510E482DE514','notes.txt');
INSERT INTO "ledger_text" VALUES(64,'summary',X'F1DEB42FF2BD254913D972180C8E4A80','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(65,'path.1',X'A0C6C03E0E2A0275293B136A9CFB9E5C','26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt');
INSERT INTO "ledger_text" VALUES(65,'summary',X'F90D230457FF07C22C78A80C8ED929C6','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(66,'path.2',X'EF57471E72BE1D50367ED82240E11FA4','26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt');
INSERT INTO "ledger_text" VALUES(66,'summary',X'76E5364E58156B77DB57FCD49CCC42EF','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(67,'path.3',X'A4C443898A77E59E67A4436DBEF0E47B','26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml');
INSERT INTO "ledger_text" VALUES(67,'summary',X'F156154E7C37DE702FA08FEF84234E69','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)');
INSERT INTO "ledger_text" VALUES(68,'path.4',X'4A3F13774B012453FA767EE952192C2E','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt');
INSERT INTO "ledger_text" VALUES(68,'path.5',X'6796141E0FEEACCC6362BE726532A040','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt');
INSERT INTO "ledger_text" VALUES(68,'path.6',X'D93195D74B847B79CD55AF7F55EF3053','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt');
INSERT INTO "ledger_text" VALUES(68,'summary',X'61E9186170C6591C33C93B1414E4DA94','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(69,'path.11',X'3D6541B221FD10B3343A938974EEC282','26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(69,'summary',X'32BCC234C42368031524169F27534828','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(70,'path.12',X'BB537331AE6C2CE611C49A9F1DB60715','26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(70,'summary',X'E6CB8EF840A391020CD6285E682DD7A8','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(71,'path.7',X'EC12E292E27774F75AAE73DBA1A01705','26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt');
INSERT INTO "ledger_text" VALUES(71,'summary',X'0DD86EE5568F5A966B687A72BF7FA786','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(72,'summary',X'776A6467B0CFB33D65C8921B9A8B7483','Filed ORDER.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(73,'path.9',X'ABE9BB75167CD54D412D99B25392416E','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(73,'summary',X'8C704F026085F192D2A11B2242BA9F33','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)');
INSERT INTO "ledger_text" VALUES(74,'summary',X'83B6F70634B4E9BE5BE267559F822B98','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(75,'path.10',X'1CC761995BD64133DF382C640DFF7333','26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(75,'summary',X'CD4CADDB316E87246DD32604EA2E032B','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)');
INSERT INTO "ledger_text" VALUES(76,'summary',X'112CDFDC5C9A01A20B11194D850E033C','Set aside seminar.txt');
INSERT INTO "ledger_text" VALUES(77,'path.13',X'82D4E421D7A97C025D963AC4641F606E','13/advertisement.txt');
INSERT INTO "ledger_text" VALUES(77,'summary',X'50879979AC7569F466AA71BC10CEF58E','Put advertisement.txt into the trash');
INSERT INTO "ledger_text" VALUES(78,'path.14',X'8EB16F097222059564F7D98CC5F921F8','14/dismissal.txt');
INSERT INTO "ledger_text" VALUES(78,'summary',X'02F23692D01ED47DC38A92D0B0A117BE','Put dismissal.txt into the trash');
INSERT INTO "ledger_text" VALUES(79,'path.14',X'6E1F8381BE828463D91F2CAD2F0982A0','dismissal.txt');
INSERT INTO "ledger_text" VALUES(79,'summary',X'258AC8DF1A3E7B1070E6B7EA3DE35DFB','Restored dismissal.txt');
INSERT INTO "ledger_text" VALUES(80,'path.10',X'F1B628617C4528673FDAE2DBC2E0F053','10/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(80,'summary',X'9CCDE5C9122120D2D624A65DB6A7BCDE','Put 2026-11-25 Will.txt into the trash');
INSERT INTO "ledger_text" VALUES(81,'summary',X'DDC84DF8F5D631C530033BCBCB18E2E5','Set aside survey.txt');
INSERT INTO "ledger_text" VALUES(82,'caption',X'724661DB3D4FB0557700C3271CFC5DFD','García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(82,'stage',X'DBA4759DFD3CC5AE967F7B975C19832B','discovery');
INSERT INTO "ledger_text" VALUES(82,'summary',X'AA83033BA053B33FE3600E45E0AAA172','Changed caption, stage of case 26-0001');
INSERT INTO "ledger_text" VALUES(83,'status',X'ECADCAFF328D14EAF033E1B767C87527','closed');
INSERT INTO "ledger_text" VALUES(83,'summary',X'9A5C4733AE68368E61F92C4F1DA1531B','Changed status of case 26-A001');
INSERT INTO "ledger_text" VALUES(84,'side',X'C9AC3951D0F01CA7522997D2F84C3DB8','defendant');
INSERT INTO "ledger_text" VALUES(84,'summary',X'49356D2A866461C6B937482B3F02CD0A','Changed side of case 26-0002');
INSERT INTO "ledger_text" VALUES(85,'path.7',X'4CF9555D91F4858F31DD296F91471B50','26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt');
INSERT INTO "ledger_text" VALUES(85,'summary',X'D9E6E9C1A69367A14C1749B1BDB94F57','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(86,'summary',X'FD1ADC3F090076AF1227A191FA57FA84','Brought survey.txt back to Triage');
INSERT INTO "ledger_text" VALUES(87,'path.20',X'6B50E68FE504E7A0A078F3ED0AC291FC','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt');
INSERT INTO "ledger_text" VALUES(87,'path.21',X'BA8900E84E1F3CD387AFBAD4AB7F8CE4','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt');
INSERT INTO "ledger_text" VALUES(87,'summary',X'E83F345DA9F0B2531D8146A42FFDD85B','Filed 2 papers in 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(88,'path.22',X'74BD2BE0511F2E7D6504E884FB9CDD1E','22/bundle 3.txt');
INSERT INTO "ledger_text" VALUES(88,'path.23',X'6BACDE2658F38A96AE53CAACE7383805','23/bundle 4.txt');
INSERT INTO "ledger_text" VALUES(88,'summary',X'9C40E91A551C6143F7468A2AC5971979','Put into the trash: 2 papers');
INSERT INTO "ledger_text" VALUES(89,'summary',X'A658F460F8E50CCBEE7C96B1F23D4DA9','Reviewed case 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(90,'summary',X'B1732101A9A2E4F459AAE7B89F4FB4BB','Reviewed case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(91,'summary',X'69B1DC76B4D6DEEF2981F253B72094BA','Added task: Serve responses');
INSERT INTO "ledger_text" VALUES(92,'summary',X'8C792A59AEFCA55CC2AFE47BCE61A27D','Moved to 2026-04-09: Serve responses');
INSERT INTO "ledger_text" VALUES(93,'summary',X'068F741B52756E465B06D63E20B1093D','Done: Serve responses');
INSERT INTO "ledger_text" VALUES(94,'summary',X'064CA50206CD5786DB22D48F699B2877','Reopened: Serve responses');
INSERT INTO "ledger_text" VALUES(95,'summary',X'7451FD0C226EDEA865AC01F1860D3C76','Added task: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(96,'summary',X'C6CD3088AA29218415A0F2BB945DB0C2','Gave to Zoë Núñez: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(97,'summary',X'A8CF2C072153540DA537647F0287EC86','Done: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(98,'summary',X'A19EC05DB4E501E725A7D8679AFDCCD3','Added task: Order the transcript');
INSERT INTO "ledger_text" VALUES(99,'summary',X'D612DF7B1B0BE511C4B415ADDD6F9620','Changed task: Order both transcripts');
INSERT INTO "ledger_text" VALUES(100,'summary',X'12F2F49EE0F96D05B811B30267C09672','Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(101,'summary',X'E4FEB83D6444DF4BC9A3C88B384D601C','Undone: Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(102,'summary',X'EE8599411713DD387EE137046E1EB408','Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(103,'summary',X'5E1664AE51026CDED2DF4F7B5EDA2DD1','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(104,'summary',X'E2C98096405EBB85EE0740B8C12AA88D','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(105,'summary',X'D5BF274403D29530246ACB8A47313447','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(106,'summary',X'9929BBDEE730738775A9A1B4BE569982','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(107,'summary',X'07F7D757C449719372EE7A3E3475BFA8','Added task: Speak with the client');
INSERT INTO "ledger_text" VALUES(108,'summary',X'A5ACCE4C799D307AC8C3DFA7379E3A6F','Moved to 2026-04-03: Speak with the client');
INSERT INTO "ledger_text" VALUES(109,'summary',X'4F01C21AFAF4C723BD550F06CF1042FE','Requested ID contact from The client (26-0001)');
INSERT INTO "ledger_text" VALUES(110,'summary',X'60C1D39BD2B34906B35A0521C44245A1','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(111,'summary',X'4CE8732E22ECBC655F3CB438C8C77363','Requested Cover sheet from The process server (26-0001)');
INSERT INTO "ledger_text" VALUES(112,'summary',X'67C0D6898920F5028A845514455B5474','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(113,'summary',X'25E54F9F043E26F886E13652D9F1E80F','Reviewed Cover sheet (26-0001)');
INSERT INTO "ledger_text" VALUES(114,'summary',X'A965817540D81FA860533A164E787E8E','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(115,'summary',X'DD22F43A3DA3B989278DF309595714EE','Reviewed Complaint (26-0001)');
INSERT INTO "ledger_text" VALUES(116,'summary',X'0A170EFCB0B36DCB1BDE62688C4C385C','Waived Jury demand: No jury is asked for (26-0001)');
INSERT INTO "ledger_text" VALUES(117,'summary',X'9CF0C6F3CD072BB13785ACCF5BC19F98','Requested Disclosure statement from The court (26-0001)');
INSERT INTO "ledger_text" VALUES(118,'summary',X'28F0C216B247ED36E4D66B9BC6741286','Set Disclosure statement to missing (26-0001)');
INSERT INTO "ledger_text" VALUES(119,'summary',X'11DC92794B89447D8B26C5CC77DDE491','Added contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(120,'summary',X'A4720C383464F45A0C878AC84198184F','Added contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(121,'summary',X'6717BAA48B750782C6DBBCA195BD72AC','Added contact OLANDER Court Reporting');
INSERT INTO "ledger_text" VALUES(122,'summary',X'893ED0C40BA775E13A3E14E0D2C0DA0B','Changed contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(123,'summary',X'098966FD7DA0A0BEA69E85AD4AE3E685','Removed contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(124,'summary',X'454C5BBD4BAE2A89A80B9E54B805CECC','Added O’Neill–Hart, Inc. (third party) to case 26-0001');
INSERT INTO "ledger_text" VALUES(125,'summary',X'EEE4C7EEFD503E4E1BDA81CFF8B6DC7F','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001');
INSERT INTO "ledger_text" VALUES(126,'summary',X'0213AD867A975F6337F0DA182804CB5C','Changed party Meridian Freight, Inc.');
INSERT INTO "ledger_text" VALUES(127,'summary',X'AAC61FA75F0ED647D3C6E04ADF32846A','Removed party Lucia Garcia');
INSERT INTO "ledger_text" VALUES(128,'summary',X'AD8DC37610ACD1BB4459D6921E5884FF','Gave Zoe Nunez: Draft: privilege log (26-0002)');
INSERT INTO "ledger_text" VALUES(129,'summary',X'3AC428F8FB5FF490548E42996D89ADEB','Changed the assignment: Draft: privilege log, amended');
INSERT INTO "ledger_text" VALUES(130,'summary',X'4681523F12F00B7B6DFF0B3C4B9FA26A','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)');
INSERT INTO "ledger_text" VALUES(131,'summary',X'EA95EFE2C05C331B4FE6906973E0BB79','Gave Zoe Nunez: Draft: errata sheet (26-0002)');
INSERT INTO "ledger_text" VALUES(132,'summary',X'6000269E8DACE968245188D930F17748','Begun: Draft: errata sheet');
INSERT INTO "ledger_text" VALUES(133,'summary',X'566E6F10C242CE5C0360A1FABFC4618B','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)');
INSERT INTO "ledger_text" VALUES(134,'summary',X'1459D0A37F1FCE233EFC43E79C8454FB','Withdrawn: Draft: meet and confer letter (Settled by telephone)');
INSERT INTO "ledger_text" VALUES(135,'summary',X'49FD425DB8E9B46D425C274E42DC4651','Done: Research: adverse inference');
INSERT INTO "ledger_text" VALUES(136,'summary',X'522DB797309D3A18E542F424C680EF3C','approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(137,'summary',X'3EA57B8EC9C50107E085A7DB77E6CC51','Undone: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(138,'summary',X'DBDAEF0180F247EC73CFF5F46863A6C6','Done again: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(139,'summary',X'D154FAD9DDA4754EB0B08590CC9D7216','approval.agent is yes now; it was no');
INSERT INTO "ledger_text" VALUES(140,'caption',X'0C19E3665442FF86224C7F665AC4A867','Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(140,'number',X'22225D00BCF48FDEF58A425356F7112E','26-0007');
INSERT INTO "ledger_text" VALUES(140,'summary',X'BA4A719DA3AFA0A23FA0991D446D16CD','Opened case 26-0007 Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(141,'caption',X'0DAFBD014D1D79C8A76081DFE1F4E88E','Opened by mistake');
INSERT INTO "ledger_text" VALUES(141,'number',X'D629F43C02BCFBEA8584D6897DE7CFDD','26-0008');
INSERT INTO "ledger_text" VALUES(141,'summary',X'4B5879B169D89D6D651BA5A320B0E107','Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(142,'summary',X'C406ED8ED16C46597C723911D9E9EF1B','Undone: Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(143,'caption',X'BFBCA26491857BFDEB1D4391F6BC9F2B','Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(143,'number',X'D50FE00CCA7F5478CCE49D5269120A72','26-0009');
INSERT INTO "ledger_text" VALUES(143,'summary',X'A4171B4850E1CDABC7B74AF862F09B5C','Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(144,'summary',X'1064A0FED7AB9517EACC518A89E65603','Undone: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(145,'summary',X'B9B4E0E1846295CB0ABB7781D97F0681','Done again: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(146,'summary',X'FA9A0A0EDC05799E2338B4655CE98515','Changed title of flyer.txt');
CREATE TABLE lent_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_id INTEGER NOT NULL REFERENCES staff(id),
    to_id INTEGER NOT NULL REFERENCES staff(id), from_on TEXT NOT NULL, until_on TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff(id), given_at TEXT NOT NULL, ended_at TEXT
) STRICT
;
INSERT INTO "lent_queue" VALUES(1,5,2,'2026-11-25','2036-06-01',5,'2026-11-25T14:24:35.189827Z',NULL);
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "move" VALUES(1,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6587283,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','b48f6cf9f35f68e8','2026-11-25T14:24:35.254277Z');
INSERT INTO "move" VALUES(2,18,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),1,CAST('memo.txt' AS BLOB),65024,6587283,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','b01fc15b313c86b7','2026-11-25T14:24:35.260936Z');
INSERT INTO "move" VALUES(3,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6587283,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','84122fae16129e20','2026-11-25T14:24:35.267171Z');
INSERT INTO "move" VALUES(4,19,1,CAST('notes.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),65024,6587294,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','33288870293fdab3','2026-11-25T14:24:35.273455Z');
INSERT INTO "move" VALUES(5,19,2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),1,CAST('notes.txt' AS BLOB),65024,6587294,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','2b58567425304ecb','2026-11-25T14:24:35.382313Z');
INSERT INTO "move" VALUES(6,1,1,CAST('complaint.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),65024,6587159,122,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2','done','24744b0378e3d028','2026-11-25T14:24:35.405876Z');
INSERT INTO "move" VALUES(7,2,1,CAST('answer.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),65024,6587160,99,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7','done','5dda7a59a83f95e0','2026-11-25T14:24:35.430407Z');
INSERT INTO "move" VALUES(8,3,1,CAST('production.eml' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),65024,6587161,690,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337','done','641db8aec72665e0','2026-11-25T14:24:35.450482Z');
INSERT INTO "move" VALUES(9,4,1,CAST('motion.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),65024,6587162,97,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63','done','44ad5375b5c514dd','2026-11-25T14:24:35.472148Z');
INSERT INTO "move" VALUES(10,5,1,CAST('exhibit a.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),65024,6587163,34,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac','done','44ad5375b5c514dd','2026-11-25T14:24:35.472435Z');
INSERT INTO "move" VALUES(11,6,1,CAST('exhibit b.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),65024,6587164,31,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc','done','44ad5375b5c514dd','2026-11-25T14:24:35.472660Z');
INSERT INTO "move" VALUES(12,11,1,CAST('résumé.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),65024,6587252,37,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36','done','56b8cbb1692a30a3','2026-11-25T14:24:35.568512Z');
INSERT INTO "move" VALUES(13,12,1,CAST('resume.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),65024,6587253,45,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412','done','4909f87266d7cd38','2026-11-25T14:24:35.581010Z');
INSERT INTO "move" VALUES(14,7,1,CAST('order.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),65024,6587165,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','0ac0bb2710a39ade','2026-11-25T14:24:35.600226Z');
INSERT INTO "move" VALUES(15,9,1,CAST('stipulation.html' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),65024,6587168,72,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91','done','ae666923f796edfb','2026-11-25T14:24:35.634650Z');
INSERT INTO "move" VALUES(16,10,1,CAST('will.txt' AS BLOB),2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),65024,6587251,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','3de3fdbfe6a259bd','2026-11-25T14:24:35.674294Z');
INSERT INTO "move" VALUES(17,13,1,CAST('advertisement.txt' AS BLOB),3,CAST('13/advertisement.txt' AS BLOB),65024,6587254,25,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3','done','45d739ad48e75f89','2026-11-25T14:24:35.702926Z');
INSERT INTO "move" VALUES(18,14,1,CAST('dismissal.txt' AS BLOB),3,CAST('14/dismissal.txt' AS BLOB),65024,6587255,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','e3e6a15a47694dab','2026-11-25T14:24:35.730891Z');
INSERT INTO "move" VALUES(19,14,3,CAST('14/dismissal.txt' AS BLOB),1,CAST('dismissal.txt' AS BLOB),65024,6587255,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','9e274f32db4efb09','2026-11-25T14:24:35.745038Z');
INSERT INTO "move" VALUES(20,10,2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),3,CAST('10/2026-11-25 Will.txt' AS BLOB),65024,6587251,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','9519e05fa767589b','2026-11-25T14:24:35.772624Z');
INSERT INTO "move" VALUES(21,7,2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),65024,6587165,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','5c44e09fdc72337b','2026-11-25T14:24:36.274497Z');
INSERT INTO "move" VALUES(22,20,1,CAST('bundle 1.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),65024,6587317,27,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27','done','3f4eb039e213d103','2026-11-25T14:24:36.327309Z');
INSERT INTO "move" VALUES(23,21,1,CAST('bundle 2.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),65024,6587470,27,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310','done','3f4eb039e213d103','2026-11-25T14:24:36.327647Z');
INSERT INTO "move" VALUES(24,22,1,CAST('bundle 3.txt' AS BLOB),3,CAST('22/bundle 3.txt' AS BLOB),65024,6587483,27,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e','done','4984f689550d3841','2026-11-25T14:24:36.379570Z');
INSERT INTO "move" VALUES(25,23,1,CAST('bundle 4.txt' AS BLOB),3,CAST('23/bundle 4.txt' AS BLOB),65024,6587484,27,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5','done','4984f689550d3841','2026-11-25T14:24:36.379957Z');
INSERT INTO "move" VALUES(26,25,1,CAST('witness.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt' AS BLOB),65024,6587486,82,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030','open','eb08237bcb78832b','2026-11-25T14:24:39.323769Z');
CREATE TABLE notice (
	id INTEGER, 
	staff_id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	words TEXT NOT NULL, 
	seen_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(staff_id) REFERENCES staff (id)
)
 STRICT

;
INSERT INTO "notice" VALUES(1,5,'2026-11-25T14:24:31.470310Z','approval.phone is yes now; it was no. Said by Dolores Ortega.','2026-11-25T14:24:31.559019Z');
INSERT INTO "notice" VALUES(2,5,'2026-11-25T14:24:31.550662Z','approval.signed is motion_to_dismiss now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(3,5,'2026-11-25T14:24:31.554250Z','approval.free is correspondence_client now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(4,5,'2026-11-25T14:24:36.808662Z','approval.recorded is notice_of_entry now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(5,5,'2026-11-25T14:24:36.814763Z','approval.recorded is none now; it was notice_of_entry. Undone by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(6,5,'2026-11-25T14:24:36.818061Z','approval.recorded is notice_of_entry now; it was none. Done again by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(7,5,'2026-11-25T14:24:36.821981Z','approval.agent is yes now; it was no. Said by Dolores Ortega.',NULL);
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "office" VALUES(1,'d836fc29-5649-4b3d-925d-364529422f8a','2026-11-25T14:24:29.642789Z');
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "opened" VALUES(25,3,'2026-11-25T14:24:36.951101Z');
CREATE TABLE page_read (
    staff_id INTEGER NOT NULL REFERENCES staff(id), version_id INTEGER NOT NULL REFERENCES version(id),
    page INTEGER NOT NULL, first_at TEXT NOT NULL, seconds INTEGER NOT NULL, PRIMARY KEY (staff_id, version_id, page)
) STRICT, WITHOUT ROWID;
CREATE TABLE party (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    is_client INTEGER NOT NULL
, active INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "party" VALUES(1,1,'Lucía Garcia','plaintiff',1,1);
INSERT INTO "party" VALUES(2,1,'Lucia Garcia','plaintiff',1,0);
INSERT INTO "party" VALUES(3,1,'Meridian Freight, Inc.','defendant',0,1);
INSERT INTO "party" VALUES(4,1,'MERIDIAN FREIGHT','defendant',0,1);
INSERT INTO "party" VALUES(5,1,'O’Neill–Hart, Inc.','third party',0,1);
INSERT INTO "party" VALUES(6,1,'O''Neill-Hart, Inc.','intervenor',0,1);
INSERT INTO "party" VALUES(7,6,'Harrow','defendant',0,1);
CREATE TABLE policy (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	set_by INTEGER, 
	set_at TEXT NOT NULL, 
	PRIMARY KEY (name), 
	FOREIGN KEY(set_by) REFERENCES staff (id)
)
 WITHOUT ROWID,
 STRICT

;
INSERT INTO "policy" VALUES('approval.agent','yes',2,'2026-11-25T14:24:36.821807Z');
INSERT INTO "policy" VALUES('approval.free','correspondence_client',2,'2026-11-25T14:24:31.554112Z');
INSERT INTO "policy" VALUES('approval.level','recorded',NULL,'2026-11-25T14:24:29.642789Z');
INSERT INTO "policy" VALUES('approval.phone','yes',2,'2026-11-25T14:24:31.470028Z');
INSERT INTO "policy" VALUES('approval.recorded','notice_of_entry',2,'2026-11-25T14:24:36.808580Z');
INSERT INTO "policy" VALUES('approval.signed','motion_to_dismiss',2,'2026-11-25T14:24:31.550471Z');
CREATE TABLE reading_place (
    staff_id INTEGER PRIMARY KEY REFERENCES staff(id), request_id INTEGER NOT NULL REFERENCES request(id),
    item_no INTEGER NOT NULL, page INTEGER NOT NULL, whole INTEGER NOT NULL
) STRICT;
CREATE TABLE released (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    request_id INTEGER REFERENCES request(id), how TEXT NOT NULL CHECK (how IN ('filed', 'served', 'sent')),
    recipient TEXT NOT NULL, day TEXT NOT NULL, proof TEXT NOT NULL, proof_document_id INTEGER REFERENCES document(id),
    standing TEXT NOT NULL CHECK (standing IN ('approved', 'exception', 'phone', 'not needed')),
    reason TEXT NOT NULL, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, ledger_seq INTEGER NOT NULL,
    is_owed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "released" VALUES(1,4,1,'filed','The court','2026-11-25','ECF 12',NULL,'approved','',1,'2026-11-25T14:24:34.497600Z',47,0);
CREATE TABLE released_item (
    released_id INTEGER NOT NULL REFERENCES released(id), document_id INTEGER NOT NULL REFERENCES document(id),
    version_id INTEGER NOT NULL REFERENCES version(id), sha256 TEXT NOT NULL, PRIMARY KEY (released_id, document_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "released_item" VALUES(1,29,33,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89');
CREATE TABLE remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER REFERENCES assignment(id),
    request_id INTEGER REFERENCES request(id), kind TEXT NOT NULL CHECK (kind IN ('question', 'answer', 'note')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, words TEXT NOT NULL, page INTEGER,
    answers INTEGER REFERENCES remark(id), done_at TEXT, done_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "remark" VALUES(1,1,NULL,'question',6,'2026-11-25T14:24:32.725867Z','Which judge?',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(2,1,NULL,'answer',1,'2026-11-25T14:24:32.728420Z','Judge Imani.',NULL,1,NULL,NULL);
INSERT INTO "remark" VALUES(3,1,NULL,'note',1,'2026-11-25T14:24:33.682912Z','Cites checked.',NULL,NULL,NULL,NULL);
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    assignment_id INTEGER REFERENCES assignment(id), title TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('file', 'serve', 'send')), attorney_id INTEGER NOT NULL REFERENCES staff(id),
    asked_by INTEGER NOT NULL REFERENCES staff(id), asked_at TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'changes', 'returned', 'phone', 'withdrawn')),
    state_at TEXT NOT NULL, before_id INTEGER REFERENCES request(id), comes_back INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "request" VALUES(1,4,1,'Opposition.txt','file',2,1,'2026-11-25T14:24:34.413854Z','2036-05-11','','approved','2026-11-25T14:24:34.487679Z',NULL,1);
INSERT INTO "request" VALUES(2,4,2,'Motion.txt','file',2,1,'2026-11-25T14:24:34.443615Z','2036-05-11','','approved','2026-11-25T14:24:34.572233Z',NULL,1);
INSERT INTO "request" VALUES(3,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:34.468393Z','2036-05-11','','withdrawn','2026-11-25T14:24:34.586876Z',NULL,1);
INSERT INTO "request" VALUES(4,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:34.599396Z','2036-05-11','','phone','2026-11-25T14:24:34.604387Z',NULL,1);
CREATE TABLE request_item (
    request_id INTEGER NOT NULL REFERENCES request(id), no INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('lead', 'declaration', 'exhibit', 'proposed order')),
    document_id INTEGER NOT NULL REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, name TEXT NOT NULL, compared_id INTEGER REFERENCES version(id),
    PRIMARY KEY (request_id, no)
) STRICT, WITHOUT ROWID;
INSERT INTO "request_item" VALUES(1,1,'lead',29,33,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89',98,'Opposition.txt',NULL);
INSERT INTO "request_item" VALUES(2,1,'lead',30,31,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,'Motion.txt',NULL);
INSERT INTO "request_item" VALUES(3,1,'lead',31,32,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,'Notice.txt',NULL);
INSERT INTO "request_item" VALUES(4,1,'lead',31,32,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,'Notice.txt',NULL);
CREATE TABLE root (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('inbox', 'cases', 'adopted', 'trash')),
    path BLOB NOT NULL UNIQUE, inside INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;
INSERT INTO "root" VALUES(1,'inbox',CAST('Inbox' AS BLOB),1,'present');
INSERT INTO "root" VALUES(2,'cases',CAST('Cases' AS BLOB),1,'present');
INSERT INTO "root" VALUES(3,'trash',CAST('.paracase/trash' AS BLOB),1,'present');
CREATE TABLE shown_text (
    version_id INTEGER PRIMARY KEY REFERENCES version(id), extractor TEXT NOT NULL, sha256 TEXT NOT NULL,
    flags TEXT NOT NULL, page_count INTEGER NOT NULL, pages BLOB NOT NULL
) STRICT;
INSERT INTO "shown_text" VALUES(30,'paracase-1','de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66','[]',1,X'789C1DCBC10D80200C05D0BB53FC09DC838B98C802151A69022D911AD737F1DD5FDCF7788414E2B6A4CAC8D647235107B5C6174FF86B983CE8266750F68957BC8A82D04DBDAEFFEBE6628A59ED690527A3B00A9775F900631F21BE');
INSERT INTO "shown_text" VALUES(31,'paracase-1','5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2','[]',1,X'789C1DCBC10D80200C05D0BB53FC09D8C3837261810A8D348196480DEB9BF8EEEF88698FE7962A235B1F8D441DD41ADF3CE1CB3079D043CEA0EC134BBC8A82D04DBD86FF757331C5ACF6B6828B5158854BD83EEDA32080');
INSERT INTO "shown_text" VALUES(32,'paracase-1','765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec','[]',1,X'789C1DCBC10D80200C05D03B53FC095CC278F0A21716A8D048136889D4B0BE89EFFE8E33EEEB166261246BBD92A8836AE59B077C1A06777AC819947C608A1751109AA997E57FCD5C4C318ABD35E3626456E1BC840FE6D0206C');
INSERT INTO "shown_text" VALUES(33,'paracase-1','b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89','[]',1,X'789C1DCBC10D84300C04C03F556C05F4C187201D0DF8C80A5B4A6C448CAEFD9398FF946D2B9F655FCA3AED4A1CD1AF26E609698D2707526F128397DC92841C39F0B35473087A78EAFCCE1E69E1181A4FABF812956EACF3F407A9DF227C');
INSERT INTO "shown_text" VALUES(34,'paracase-1','bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38','[]',1,X'789C1DCBC10D80200C05D03B53FC09DCC223F1E202151A69525A2235AC6FE2BBBFBCE7239D8D51BC0F25B100A9F2CD13B11C93073D140C2A31B1249A1808DD2DDAF6BFEE216E98CD5FADB818954DB86EE903B1AD1FD8');
CREATE TABLE signature (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, armored TEXT NOT NULL, key_line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, ledger_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "signature" VALUES(1,2,'2026-11-25T14:24:34.571012Z','paracase statement 1
office d836fc29-5649-4b3d-925d-364529422f8a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ
after-entry 47 bc907e3d10d9463cd669ac7695a988af80004348c1c606db4ab5fc7af4557cd4
at 2026-11-25T14:24:34.506651Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 30 v1
name Motion.txt
sha256 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2
bytes 92
text 5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2 by paracase-1
pages-opened 0 of 1
flags none
end
','918bca61c1bd08b9fe69d0523b71b3dceca217779de7b69331ccded563c78bbf','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgailRWp3ygyU3JwvMNFLzxZMyvT
OzQZSwKY2obLyEYnYAAAAtYXBwcm92YWxAZDgzNmZjMjktNTY0OS00YjNkLTkyNWQtMzY0
NTI5NDIyZjhhAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQBQAgEcNHR
0kiouxkvoddb8LD/iCLK/iKrcw2i1GaEtwikt2fncNblSGNSDRkTAcbPdp2JzfhbXAibo7
+wcMGwc=
-----END SSH SIGNATURE-----
','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGopUVqd8oMlNycLzDRS88WTMr0zs0GUsCmNqGy8hGJ2','SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ',48);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')),
    is_admin INTEGER NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL
, account TEXT) STRICT;
INSERT INTO "staff" VALUES(1,'Dana Ruiz','DR','paralegal',1,1,'2026-11-25T14:24:29.642789Z','desk');
INSERT INTO "staff" VALUES(2,'Dolores Ortega','DO','attorney',1,1,'2026-11-25T14:24:29.868761Z',NULL);
INSERT INTO "staff" VALUES(3,'Zoë Núñez','ZÑ','paralegal',0,1,'2026-11-25T14:24:29.883497Z',NULL);
INSERT INTO "staff" VALUES(4,'Zoe Nunez','ZN','assistant',0,1,'2026-11-25T14:24:29.897609Z',NULL);
INSERT INTO "staff" VALUES(5,'Ann Hale','AH','attorney',0,1,'2026-11-25T14:24:29.899866Z',NULL);
INSERT INTO "staff" VALUES(6,'Jun Park','JP','assistant',0,1,'2026-11-25T14:24:29.903507Z',NULL);
CREATE TABLE staff_key (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id), name TEXT NOT NULL, line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, from_hosts TEXT NOT NULL, expires_on TEXT,
    added_at TEXT NOT NULL, added_by INTEGER NOT NULL REFERENCES staff(id),
    revoked_at TEXT, revoked_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "staff_key" VALUES(1,2,'dolores-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGopUVqd8oMlNycLzDRS88WTMr0zs0GUsCmNqGy8hGJ2','SHA256:9R+110068USuRJ8FrznBpnTf+i3BFLxbN45VI450NnQ','',NULL,'2026-11-25T14:24:31.166294Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(2,6,'jun-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICY3MrTupI73UlevV+XRgTFC2DyIY1gPANSxmgLPtOlf','SHA256:NcS0JKRcgGBKQtJYKhq9EF2euoNiy0Y+apyS7oXJRQo','',NULL,'2026-11-25T14:24:31.188487Z',1,NULL,NULL);
CREATE TABLE suggestion (
    document_id INTEGER NOT NULL REFERENCES document(id), field TEXT NOT NULL, rank INTEGER NOT NULL,
    value TEXT NOT NULL, confidence INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (document_id, field, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO "suggestion" VALUES(1,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(1,'folder',4,'Pleadings',2,'where complaint papers go');
INSERT INTO "suggestion" VALUES(1,'name',5,'2026-11-25 Complaint for Damages.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(1,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(1,'title',3,'Complaint for Damages',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(1,'type',1,'complaint',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(2,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(2,'folder',4,'Pleadings',2,'where answer papers go');
INSERT INTO "suggestion" VALUES(2,'name',5,'2026-11-25 Answer to Complaint.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(2,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(2,'title',3,'Answer to Complaint',2,'heading “Answer to Complaint”');
INSERT INTO "suggestion" VALUES(2,'type',1,'answer',2,'heading “Answer to Complaint”');
INSERT INTO "suggestion" VALUES(3,'case',0,'1',2,'names “Meridian Freight”, “MERIDIAN FREIGHT”, “Garcia”');
INSERT INTO "suggestion" VALUES(3,'dated_on',3,'2026-03-19',2,'e-mail header “Date: Thu, 19 Mar 2026 09:30:00 -0500”');
INSERT INTO "suggestion" VALUES(3,'folder',5,'Correspondence',1,'where letter papers go');
INSERT INTO "suggestion" VALUES(3,'name',6,'2026-03-19 Garcia v. Meridian Freight- production.eml',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(3,'received_on',2,'2026-03-19',3,'e-mail header “Date: Thu, 19 Mar 2026 09:30:00 -0500”');
INSERT INTO "suggestion" VALUES(3,'title',4,'Garcia v. Meridian Freight: production',2,'subject “Garcia v. Meridian Freight: production”');
INSERT INTO "suggestion" VALUES(3,'type',1,'correspondence_opposing',1,'an e-mail');
INSERT INTO "suggestion" VALUES(4,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(4,'folder',5,'Motions',2,'where motion to compel papers go');
INSERT INTO "suggestion" VALUES(4,'name',6,'2026-11-25 Motion to Compel.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(4,'received_on',3,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(4,'title',4,'Motion to Compel',2,'heading “Motion to Compel”');
INSERT INTO "suggestion" VALUES(4,'type',1,'motion_to_compel',2,'heading “Motion to Compel”');
INSERT INTO "suggestion" VALUES(4,'type',2,'motion_other',2,'file name “motion”, text “MOTION TO”');
INSERT INTO "suggestion" VALUES(5,'folder',3,'Motions',2,'where exhibit papers go');
INSERT INTO "suggestion" VALUES(5,'name',4,'2026-11-25 Exhibit a.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(5,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(5,'title',2,'Exhibit a',2,'heading “Exhibit a”');
INSERT INTO "suggestion" VALUES(5,'type',0,'exhibit',2,'heading “Exhibit a”');
INSERT INTO "suggestion" VALUES(6,'folder',3,'Motions',2,'where exhibit papers go');
INSERT INTO "suggestion" VALUES(6,'name',4,'2026-11-25 Exhibit B.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(6,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(6,'title',2,'Exhibit B',2,'heading “Exhibit B”');
INSERT INTO "suggestion" VALUES(6,'type',0,'exhibit',2,'heading “Exhibit B”');
INSERT INTO "suggestion" VALUES(7,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(7,'folder',4,'Orders',2,'where order papers go');
INSERT INTO "suggestion" VALUES(7,'name',5,'2026-11-25 Order Setting Hearing.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(7,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(7,'title',3,'Order Setting Hearing',2,'heading “Order Setting Hearing”');
INSERT INTO "suggestion" VALUES(7,'type',1,'order',2,'heading “Order Setting Hearing”');
INSERT INTO "suggestion" VALUES(8,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(8,'folder',4,'Orders',2,'where order papers go');
INSERT INTO "suggestion" VALUES(8,'name',5,'2026-11-25 Order on Motion.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(8,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(8,'title',3,'Order on Motion',2,'heading “Order on Motion”');
INSERT INTO "suggestion" VALUES(8,'type',1,'order',2,'heading “Order on Motion”');
INSERT INTO "suggestion" VALUES(9,'folder',3,'Motions',2,'where stipulation papers go');
INSERT INTO "suggestion" VALUES(9,'name',4,'2026-11-25 Stipulation.html',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(9,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(9,'title',2,'Stipulation',2,'heading “Stipulation”');
INSERT INTO "suggestion" VALUES(9,'type',0,'stipulation',2,'heading “Stipulation”');
INSERT INTO "suggestion" VALUES(10,'case',0,'3',1,'names “ESTATE OF WHITLOW”');
INSERT INTO "suggestion" VALUES(10,'case',1,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(10,'name',3,'2026-11-25 will.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(10,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(11,'case',0,'3',1,'names “ESTATE OF WHITLOW”');
INSERT INTO "suggestion" VALUES(11,'case',1,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(11,'name',3,'2026-11-25 résumé.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(11,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(12,'name',1,'2026-11-25 resume.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(12,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(13,'name',1,'2026-11-25 advertisement.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(13,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(14,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(14,'folder',4,'Settlement',2,'where notice of dismissal papers go');
INSERT INTO "suggestion" VALUES(14,'name',5,'2026-11-25 Notice of Voluntary Dismissal.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(14,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(14,'title',3,'Notice of Voluntary Dismissal',2,'heading “Notice of Voluntary Dismissal”');
INSERT INTO "suggestion" VALUES(14,'type',1,'notice_of_dismissal',2,'heading “Notice of Voluntary Dismissal”');
INSERT INTO "suggestion" VALUES(15,'name',1,'2026-11-25 flyer.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(15,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(16,'name',1,'2026-11-25 survey.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(16,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(17,'name',1,'2026-11-25 seminar.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(17,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(18,'folder',3,'Motions',2,'where memorandum of law papers go');
INSERT INTO "suggestion" VALUES(18,'name',4,'2026-11-25 Memorandum.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(18,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(18,'title',2,'Memorandum',2,'heading “Memorandum”');
INSERT INTO "suggestion" VALUES(18,'type',0,'memorandum_of_law',2,'heading “Memorandum”');
INSERT INTO "suggestion" VALUES(19,'name',1,'2026-11-25 notes.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(19,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(20,'name',1,'2026-11-25 bundle 1.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(20,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(21,'name',1,'2026-11-25 bundle 2.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(21,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(22,'name',1,'2026-11-25 bundle 3.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(22,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(23,'name',1,'2026-11-25 bundle 4.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(23,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(24,'name',1,'2026-11-25 waiting.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(24,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(25,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(25,'folder',4,'Trial',2,'where witness list papers go');
INSERT INTO "suggestion" VALUES(25,'name',5,'2026-11-25 Witness List.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(25,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(25,'title',3,'Witness List',1,'named after its type: text “WITNESS LIST”');
INSERT INTO "suggestion" VALUES(25,'type',1,'witness_list',2,'text “WITNESS LIST”');
INSERT INTO "suggestion" VALUES(26,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(26,'folder',4,'Pleadings',2,'where complaint papers go');
INSERT INTO "suggestion" VALUES(26,'name',5,'2026-11-25 Complaint for Damages.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(26,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(26,'title',3,'Complaint for Damages',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(26,'type',1,'complaint',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(27,'folder',3,'Correspondence',1,'where letter papers go');
INSERT INTO "suggestion" VALUES(27,'name',4,'2026-11-25 Letter.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(27,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(27,'title',2,'Letter',1,'named after its type: file name “letter”');
INSERT INTO "suggestion" VALUES(27,'type',0,'correspondence_opposing',1,'file name “letter”');
INSERT INTO "suggestion" VALUES(28,'name',1,'2026-11-25 log.html',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(28,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(29,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(29,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(29,'name',5,'2026-11-25 Opposition.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(29,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(29,'title',3,'Opposition',2,'heading “Opposition”');
INSERT INTO "suggestion" VALUES(29,'type',1,'opposition',2,'heading “Opposition”');
INSERT INTO "suggestion" VALUES(30,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(30,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(30,'name',5,'2026-11-25 Motion.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(30,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(30,'title',3,'Motion',2,'heading “Motion”');
INSERT INTO "suggestion" VALUES(30,'type',1,'motion_other',2,'heading “Motion”');
INSERT INTO "suggestion" VALUES(31,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(31,'folder',3,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(31,'name',4,'2026-11-25 Notice.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(31,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(31,'title',2,'Notice',2,'heading “Notice”');
INSERT INTO "suggestion" VALUES(32,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(32,'folder',2,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(32,'name',3,'2026-11-25 Memo.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(32,'received_on',1,'2026-11-25',2,'the day it arrived here');
CREATE TABLE task (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), document_id INTEGER REFERENCES document(id),
    what TEXT NOT NULL, due_on TEXT, due_time TEXT, assignee_id INTEGER REFERENCES staff(id),
    priority INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), done_at TEXT,
    created_at TEXT NOT NULL
, created_by INTEGER REFERENCES staff(id), done_by INTEGER REFERENCES staff(id), note TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "task" VALUES(1,1,NULL,'Serve responses','2026-04-09',NULL,4,0,'open',NULL,'2026-11-25T14:24:36.465604Z',4,NULL,'');
INSERT INTO "task" VALUES(2,1,NULL,'Call the clerk about the hearing','2026-04-02',NULL,3,0,'done','2026-11-25T14:24:36.483848Z','2026-11-25T14:24:36.474645Z',1,3,'');
INSERT INTO "task" VALUES(3,1,NULL,'Order both transcripts','2026-04-03',NULL,NULL,1,'open',NULL,'2026-11-25T14:24:36.485856Z',1,NULL,'Volumes 1 and 2.');
INSERT INTO "task" VALUES(4,1,NULL,'Added and taken back','2026-04-02',NULL,1,0,'dropped',NULL,'2026-11-25T14:24:36.502098Z',1,NULL,'');
INSERT INTO "task" VALUES(5,1,NULL,'Taken back and added again','2026-04-02',NULL,1,0,'open',NULL,'2026-11-25T14:24:36.505834Z',1,NULL,'');
INSERT INTO "task" VALUES(6,1,NULL,'Speak with the client','2026-04-03',NULL,2,1,'open',NULL,'2026-11-25T14:24:36.530033Z',2,NULL,'');
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
INSERT INTO "task_date" VALUES(1,1,'2026-04-02',NULL,'2026-11-25T14:24:36.469876Z',4);
INSERT INTO "task_date" VALUES(2,3,'2026-04-02',NULL,'2026-11-25T14:24:36.487552Z',1);
INSERT INTO "task_date" VALUES(3,6,'2026-04-02',NULL,'2026-11-25T14:24:36.531993Z',1);
CREATE TABLE team (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), part TEXT NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "team" VALUES(1,1,'paralegal');
INSERT INTO "team" VALUES(1,2,'lead');
INSERT INTO "team" VALUES(1,5,'second');
INSERT INTO "team" VALUES(4,1,'paralegal');
INSERT INTO "team" VALUES(4,2,'lead');
INSERT INTO "team" VALUES(4,5,'second');
INSERT INTO "team" VALUES(6,5,'lead');
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id), seq INTEGER NOT NULL,
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, kept INTEGER NOT NULL, seen_at TEXT NOT NULL,
    outcome TEXT NOT NULL, detail TEXT NOT NULL, extractor TEXT NOT NULL, format TEXT NOT NULL,
    pages INTEGER, flags TEXT NOT NULL, meta TEXT NOT NULL,
    UNIQUE (document_id, seq)
) STRICT;
INSERT INTO "version" VALUES(1,1,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(2,2,1,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7',99,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(3,3,1,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337',690,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','eml',1,'[]','{"mail": {"from": "Opposing Counsel <counsel@example.com>", "to": "desk@example.org", "date": "Thu, 19 Mar 2026 09:30:00 -0500", "subject": "Garcia v. Meridian Freight: production", "date_iso": "2026-03-19T09:30:00-05:00"}}');
INSERT INTO "version" VALUES(4,4,1,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63',97,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(5,5,1,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac',34,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(6,6,1,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc',31,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(7,7,1,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051',100,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(8,8,1,'42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c',83,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(9,9,1,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91',72,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(10,10,1,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7',56,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(11,11,1,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36',37,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(12,12,1,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412',45,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(13,13,1,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3',25,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(14,14,1,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4',107,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(15,15,1,'306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec',18,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(16,16,1,'921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82',38,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(17,17,1,'7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b',44,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(18,18,1,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596',48,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(19,19,1,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f',40,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(20,20,1,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27',27,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(21,21,1,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310',27,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(22,22,1,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e',27,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(23,23,1,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5',27,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(24,24,1,'eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c',31,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(25,25,1,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030',82,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(26,26,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:31.655011Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(27,27,1,'fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c',54,1,'2026-11-25T14:24:31.663396Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(28,28,1,'d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484',73,1,'2026-11-25T14:24:31.663396Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(29,24,2,'d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a',40,1,'2026-11-25T14:24:32.295599Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(30,29,1,'de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66',96,1,'2026-11-25T14:24:32.295599Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(31,30,1,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,1,'2026-11-25T14:24:32.295599Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(32,31,1,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,1,'2026-11-25T14:24:32.295599Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(33,29,2,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89',98,1,'2026-11-25T14:24:33.708071Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(34,32,1,'bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38',90,1,'2026-11-25T14:24:34.657365Z','text','','paracase-1','text',1,'[]','{}');
CREATE TABLE wall (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES staff(id), set_at TEXT NOT NULL, PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "wall" VALUES(5,4,'Was a clerk of the executor',1,'2026-11-25T14:24:31.566041Z');
CREATE INDEX docket_key ON docket(key);
CREATE INDEX docket_case ON docket(case_id);
CREATE INDEX party_case ON party(case_id);
CREATE UNIQUE INDEX document_place ON document(root_id, relpath) WHERE relpath IS NOT NULL AND missing_since IS NULL;
CREATE INDEX document_state ON document(state, id);
CREATE INDEX document_parent ON document(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX document_stale ON document(id) WHERE indexed_rev < rev;
CREATE INDEX document_unread ON document(id) WHERE recognised = 0;
CREATE INDEX document_inode ON document(inode) WHERE inode IS NOT NULL;
CREATE INDEX document_case_case ON document_case(case_id, document_id);
CREATE INDEX version_sha256 ON version(sha256);
CREATE INDEX version_pending ON version(id) WHERE outcome = 'pending';
CREATE INDEX version_unread ON version(document_id)
    WHERE outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty');
CREATE INDEX version_ocr ON version(id) WHERE outcome = 'needs_ocr';
CREATE INDEX move_open ON move(id) WHERE state = 'open';
CREATE INDEX task_due ON task(state, due_on);
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE INDEX task_case ON task(case_id, state, due_on);
CREATE INDEX task_date_task ON task_date(task_id);
CREATE INDEX element_document ON element(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX contact_case ON contact(case_id);
CREATE INDEX intent_open ON intent(at, batch) WHERE state = 'open';
CREATE INDEX document_duplicate ON document(duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE UNIQUE INDEX staff_key_live ON staff_key(fingerprint) WHERE revoked_at IS NULL;
CREATE INDEX wall_staff ON wall(staff_id);
CREATE INDEX assignment_case ON assignment(case_id);
CREATE INDEX assignment_state ON assignment(state);
CREATE INDEX assignment_document ON assignment(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX examination_assignment ON examination(assignment_id);
CREATE INDEX request_state ON request(state, attorney_id);
CREATE INDEX request_case ON request(case_id);
CREATE INDEX request_assignment ON request(assignment_id) WHERE assignment_id IS NOT NULL;
CREATE INDEX request_item_document ON request_item(document_id);
CREATE INDEX issued_statement_staff ON issued_statement(staff_id, about);
CREATE INDEX approval_request ON approval(request_id);
CREATE INDEX remark_assignment ON remark(assignment_id) WHERE assignment_id IS NOT NULL;
CREATE INDEX remark_request ON remark(request_id) WHERE request_id IS NOT NULL;
CREATE INDEX released_request ON released(request_id) WHERE request_id IS NOT NULL;
CREATE INDEX released_item_document ON released_item(document_id);
CREATE TRIGGER approval_no_update BEFORE UPDATE OF id, request_id, decision, staff_id, for_id, at, level, proof, fingerprint, statement, sha256, comment, ledger_seq ON approval BEGIN SELECT RAISE(ABORT, 'an approval is never changed'); END;
CREATE TRIGGER approval_no_delete BEFORE DELETE ON approval BEGIN SELECT RAISE(ABORT, 'an approval is never removed'); END;
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'a signature is never changed'); END;
CREATE TRIGGER signature_no_delete BEFORE DELETE ON signature BEGIN SELECT RAISE(ABORT, 'a signature is never removed'); END;
CREATE INDEX act_ref_subject ON act_ref (kind, ref_id);
CREATE INDEX act_newest ON act (staff_id, id) WHERE undone_by IS NULL;
CREATE INDEX notice_unseen ON notice (staff_id, id) WHERE seen_at IS NULL;
CREATE INDEX ledger_entry_kind ON ledger_entry (kind, seq);
CREATE INDEX ledger_entry_staff ON ledger_entry (staff_id, kind, seq);
CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('act',134);
INSERT INTO "sqlite_sequence" VALUES('document',32);
INSERT INTO "sqlite_sequence" VALUES('version',34);
INSERT INTO "sqlite_sequence" VALUES('assignment',8);
INSERT INTO "sqlite_sequence" VALUES('remark',3);
INSERT INTO "sqlite_sequence" VALUES('delivery',5);
INSERT INTO "sqlite_sequence" VALUES('examination',5);
INSERT INTO "sqlite_sequence" VALUES('request',4);
INSERT INTO "sqlite_sequence" VALUES('approval',3);
INSERT INTO "sqlite_sequence" VALUES('released',1);
INSERT INTO "sqlite_sequence" VALUES('issued_statement',1);
INSERT INTO "sqlite_sequence" VALUES('signature',1);
INSERT INTO "sqlite_sequence" VALUES('lent_queue',1);
INSERT INTO "sqlite_sequence" VALUES('move',26);
COMMIT;
