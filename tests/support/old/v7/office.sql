PRAGMA application_id=1346593139;
PRAGMA user_version=7;
PRAGMA journal_mode=wal;
BEGIN TRANSACTION;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
, steps TEXT, needs TEXT DEFAULT '' NOT NULL) STRICT;
INSERT INTO "act" VALUES(1,1,'case.opened','2026-11-25T14:24:47.654650Z','Opened case 26-0001 Garcia v. Meridian Freight',2,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0001 Garcia v. Meridian Freight"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [1], "before": null, "after": {"number": "26-0001", "caption": "Garcia v. Meridian Freight", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d303030312047617263696120762e204d6572696469616e2046726569676874"}, "created_at": "2026-11-25T14:24:47.653773Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [1], "before": null, "after": {"case_id": 1, "number": "2:26-cv-01234", "key": "26-cv-1234", "court": "cacd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "docket", "key": [2], "before": null, "after": {"case_id": 1, "number": "BC-\u00c1100", "key": "BC-\u00c1100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [1], "before": null, "after": {"case_id": 1, "name": "Luc\u00eda Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [2], "before": null, "after": {"case_id": 1, "name": "Lucia Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [3], "before": null, "after": {"case_id": 1, "name": "Meridian Freight", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "party", "key": [4], "before": null, "after": {"case_id": 1, "name": "MERIDIAN FREIGHT", "role": "defendant", "is_client": 0, "active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(2,1,'case.opened','2026-11-25T14:24:47.659609Z','Opened case 26-Á001 Estate of Whitlow',3,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-\u00c1001 Estate of Whitlow"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [2], "before": null, "after": {"number": "26-\u00c1001", "caption": "Estate of Whitlow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362dc38130303120457374617465206f6620576869746c6f77"}, "created_at": "2026-11-25T14:24:47.659324Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [3], "before": null, "after": {"case_id": 2, "number": "BC-A100", "key": "BC-A100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(3,1,'case.opened','2026-11-25T14:24:47.671748Z','Opened case 26-A001 ESTATE OF WHITLOW',4,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-A001 ESTATE OF WHITLOW"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [3], "before": null, "after": {"number": "26-A001", "caption": "ESTATE OF WHITLOW", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d4130303120455354415445204f4620574849544c4f57"}, "created_at": "2026-11-25T14:24:47.671514Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(4,1,'case.opened','2026-11-25T14:24:47.674922Z','Opened case 26-0002 Alvarez v. Northgate',5,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0002 Alvarez v. Northgate"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [4], "before": null, "after": {"number": "26-0002", "caption": "Alvarez v. Northgate", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d3030303220416c766172657a20762e204e6f72746867617465"}, "created_at": "2026-11-25T14:24:47.674591Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [4], "before": null, "after": {"case_id": 4, "number": "3:26-cv-01777", "key": "26-cv-1777", "court": "cand", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(5,1,'case.opened','2026-11-25T14:24:47.683368Z','Opened case 26-0003 Marsh v. Tidewater',6,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0003 Marsh v. Tidewater"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [5], "before": null, "after": {"number": "26-0003", "caption": "Marsh v. Tidewater", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303033204d6172736820762e20546964657761746572"}, "created_at": "2026-11-25T14:24:47.683137Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(6,1,'staff.added','2026-11-25T14:24:47.691012Z','Added Dolores Ortega to the staff',7,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(7,1,'staff.added','2026-11-25T14:24:47.697796Z','Added Zoë Núñez to the staff',8,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(8,1,'staff.added','2026-11-25T14:24:47.701688Z','Added Zoe Nunez to the staff',9,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(9,1,'staff.added','2026-11-25T14:24:47.705598Z','Added Ann Hale to the staff',10,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(10,1,'staff.added','2026-11-25T14:24:47.709584Z','Added Jun Park to the staff',11,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(11,1,'case.changed','2026-11-25T14:24:47.711766Z','Changed the people of case 26-0001',12,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [1, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [1, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [1, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(12,1,'case.changed','2026-11-25T14:24:47.718314Z','Changed the people of case 26-0002',13,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [4, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [4, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [4, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(13,1,'staff.key_added','2026-11-25T14:24:50.570090Z','Key “dolores-laptop” is Dolores Ortega''s',14,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(14,1,'staff.key_added','2026-11-25T14:24:50.599483Z','Key “jun-laptop” is Jun Park''s',15,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(15,2,'policy.set','2026-11-25T14:24:50.814936Z','approval.phone is yes now; it was no',16,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.phone"], "before": {"value": "no", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "yes", "set_by": 2, "set_at": "2026-11-25T14:24:50.814298Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(16,2,'policy.set','2026-11-25T14:24:50.826791Z','approval.signed is motion_to_dismiss now; it was none',17,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.signed"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "motion_to_dismiss", "set_by": 2, "set_at": "2026-11-25T14:24:50.826221Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(17,2,'policy.set','2026-11-25T14:24:50.834240Z','approval.free is correspondence_client now; it was none',18,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.free"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "correspondence_client", "set_by": 2, "set_at": "2026-11-25T14:24:50.833893Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(18,1,'wall.put_up','2026-11-25T14:24:50.852490Z','Zoe Nunez stands outside 26-0003: Was a clerk of the executor',20,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(19,1,'assignment.given','2026-11-25T14:24:51.852278Z','Gave Jun Park: Draft: Opposition (26-0002)',23,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(20,1,'assignment.given','2026-11-25T14:24:51.862509Z','Gave Jun Park: Draft: Motion (26-0002)',24,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [2], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(21,1,'assignment.given','2026-11-25T14:24:51.866387Z','Gave Jun Park: Draft: Notice (26-0002)',25,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [3], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(22,1,'assignment.given','2026-11-25T14:24:51.874523Z','Gave Jun Park: Draft: Stipulation of facts (26-0002)',26,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [4], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(23,6,'assignment.begun','2026-11-25T14:24:51.879678Z','Begun: Draft: Opposition',27,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(24,6,'assignment.asked','2026-11-25T14:24:51.894220Z','Asked about Draft: Opposition: Which judge?',28,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(25,1,'assignment.answered','2026-11-25T14:24:51.898534Z','Answered about Draft: Opposition: Judge Imani.',29,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(26,6,'assignment.delivered','2026-11-25T14:24:52.187602Z','Delivered Draft: Opposition, v1',30,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(27,6,'assignment.delivered','2026-11-25T14:24:52.430872Z','Delivered Draft: Motion, v1',31,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(28,6,'assignment.delivered','2026-11-25T14:24:52.663860Z','Delivered Draft: Notice, v1',32,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(29,1,'assignment.examined','2026-11-25T14:24:52.722842Z','Examined Draft: Opposition, v1: sent back (1 minute)',34,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(30,6,'assignment.delivered','2026-11-25T14:24:53.235804Z','Delivered Draft: Opposition, v2 (+1 -1 words)',36,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(31,1,'assignment.examined','2026-11-25T14:24:53.250340Z','Examined Draft: Opposition, v2: passed (1 minute)',38,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(32,1,'approval.asked','2026-11-25T14:24:53.256610Z','Asked Dolores Ortega about Opposition.txt, v2',39,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(33,1,'assignment.examined','2026-11-25T14:24:53.278154Z','Examined Draft: Motion, v1: passed (1 minute)',41,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(34,1,'approval.asked','2026-11-25T14:24:53.283666Z','Asked Dolores Ortega about Motion.txt, v1',42,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(35,1,'assignment.examined','2026-11-25T14:24:53.291171Z','Examined Draft: Notice, v1: passed (1 minute)',44,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(36,1,'approval.asked','2026-11-25T14:24:53.303907Z','Asked Dolores Ortega about Notice.txt, v1',45,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(37,2,'approval.approved','2026-11-25T14:24:53.312570Z','Approved: Opposition.txt, v2 (26-0002)',46,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(38,1,'release.filed','2026-11-25T14:24:53.323115Z','Filed Opposition.txt, v2, to The court on 2026-11-25',47,NULL,NULL,NULL,'RELEASE');
INSERT INTO "act" VALUES(39,2,'approval.approved','2026-11-25T14:24:53.375281Z','Approved: Motion.txt, v1 (26-0002)',49,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(40,1,'approval.withdrawn','2026-11-25T14:24:53.382794Z','Took back from Dolores Ortega: Notice.txt, v1',50,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(41,1,'approval.asked','2026-11-25T14:24:53.387458Z','Asked Dolores Ortega about Notice.txt, v1',51,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(42,1,'approval.phone','2026-11-25T14:24:53.399133Z','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1',52,NULL,NULL,NULL,'PHONE');
INSERT INTO "act" VALUES(43,1,'assignment.given','2026-11-25T14:24:53.406028Z','Gave Jun Park: Research: adverse inference (26-0002)',53,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(44,6,'assignment.delivered','2026-11-25T14:24:53.903828Z','Delivered Research: adverse inference, v1',55,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(45,1,'assignment.examined','2026-11-25T14:24:53.909055Z','Examined Research: adverse inference, v1: passed (1 minute)',57,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(46,5,'queue.lent','2026-11-25T14:24:53.910992Z','Dolores Ortega decides for Ann Hale until 2036-06-01',58,NULL,NULL,NULL,'LEND_QUEUE');
INSERT INTO "act" VALUES(47,4,'document.set_aside','2026-11-25T14:24:53.915819Z','Set aside flyer.txt',59,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(48,1,'document.filed','2026-11-25T14:24:53.942325Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',60,49,NULL,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(49,1,'act.undone','2026-11-25T14:24:53.962177Z','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',61,50,48,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}]}','FILE');
INSERT INTO "act" VALUES(50,1,'act.redone','2026-11-25T14:24:53.982039Z','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',62,NULL,49,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(51,5,'document.filed','2026-11-25T14:24:54.002195Z','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',63,52,NULL,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:53.986145Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(52,5,'act.undone','2026-11-25T14:24:54.042318Z','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',64,NULL,51,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:53.986145Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(53,1,'document.filed','2026-11-25T14:24:54.065951Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)',65,NULL,NULL,'{"v": 2, "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.045892Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}]}','FILE');
INSERT INTO "act" VALUES(54,3,'document.filed','2026-11-25T14:24:54.098300Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',66,NULL,NULL,'{"v": 2, "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.073429Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}]}','FILE');
INSERT INTO "act" VALUES(55,3,'document.filed','2026-11-25T14:24:54.118023Z','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)',67,NULL,NULL,'{"v": 2, "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(56,1,'document.filed','2026-11-25T14:24:54.150375Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)',68,NULL,NULL,'{"v": 2, "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}]}','FILE');
INSERT INTO "act" VALUES(57,4,'document.filed','2026-11-25T14:24:54.190182Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)',69,NULL,NULL,'{"v": 2, "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.170614Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(58,4,'document.filed','2026-11-25T14:24:54.210182Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)',70,NULL,NULL,'{"v": 2, "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.195042Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(59,1,'document.filed','2026-11-25T14:24:54.229975Z','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)',71,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}]}','FILE');
INSERT INTO "act" VALUES(60,1,'document.filed','2026-11-25T14:24:54.239466Z','Filed ORDER.txt (26-Á001)',72,NULL,NULL,'{"v": 2, "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.233968Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(61,3,'document.filed','2026-11-25T14:24:54.265896Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)',73,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}]}','FILE');
INSERT INTO "act" VALUES(62,3,'document.changed','2026-11-25T14:24:54.277718Z','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html',74,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(63,6,'document.filed','2026-11-25T14:24:54.302163Z','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)',75,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.282047Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(64,1,'document.set_aside','2026-11-25T14:24:54.313686Z','Set aside seminar.txt',76,NULL,NULL,'{"v": 2, "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.305797Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(65,4,'document.trashed','2026-11-25T14:24:54.333862Z','Put advertisement.txt into the trash',77,NULL,NULL,'{"v": 2, "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.317648Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}]}','FILE');
INSERT INTO "act" VALUES(66,1,'document.trashed','2026-11-25T14:24:54.357989Z','Put dismissal.txt into the trash',78,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.337660Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(67,1,'document.restored','2026-11-25T14:24:54.377816Z','Restored dismissal.txt',79,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.337660Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(68,6,'document.trashed','2026-11-25T14:24:54.397876Z','Put 2026-11-25 Will.txt into the trash',80,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.282047Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.381627Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(69,3,'document.set_aside','2026-11-25T14:24:54.405728Z','Set aside survey.txt',81,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.399871Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(70,1,'case.changed','2026-11-25T14:24:54.514936Z','Changed caption, stage of case 26-0001',82,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"caption": "Garcia v. Meridian Freight", "stage": "intake"}, "after": {"caption": "Garc\u00eda v. Meridian Freight", "stage": "discovery"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(71,3,'case.changed','2026-11-25T14:24:54.638275Z','Changed status of case 26-A001',83,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [3], "before": {"status": "open"}, "after": {"status": "closed"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(72,2,'case.changed','2026-11-25T14:24:54.764060Z','Changed side of case 26-0002',84,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [4], "before": {"side": "plaintiff"}, "after": {"side": "defendant"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(73,1,'document.moved','2026-11-25T14:24:54.789905Z','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)',85,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}]}','FILE');
INSERT INTO "act" VALUES(74,3,'document.brought_back','2026-11-25T14:24:54.801728Z','Brought survey.txt back to Triage',86,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.399871Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.793560Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(75,4,'document.filed','2026-11-25T14:24:54.826352Z','Filed 2 papers in 26-0001 García v. Meridian Freight',87,NULL,NULL,'{"v": 2, "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.808376Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.811075Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}]}','FILE');
INSERT INTO "act" VALUES(76,3,'document.trashed','2026-11-25T14:24:54.858222Z','Put into the trash: 2 papers',88,NULL,NULL,'{"v": 2, "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.830671Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.830929Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}]}','FILE');
INSERT INTO "act" VALUES(77,2,'case.reviewed','2026-11-25T14:24:54.861842Z','Reviewed case 26-0001 García v. Meridian Freight',89,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:54.861477Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(78,3,'case.reviewed','2026-11-25T14:24:54.865761Z','Reviewed case 26-Á001 Estate of Whitlow',90,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [2], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:54.865318Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(79,4,'task.added','2026-11-25T14:24:54.869987Z','Added task: Serve responses',91,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(80,4,'task.moved','2026-11-25T14:24:54.873960Z','Moved to 2026-04-09: Serve responses',92,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-09"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(81,4,'task.done','2026-11-25T14:24:54.877987Z','Done: Serve responses',93,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:54.877408Z", "done_by": 4}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(82,4,'task.reopened','2026-11-25T14:24:54.881729Z','Reopened: Serve responses',94,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "done", "done_at": "2026-11-25T14:24:54.877408Z", "done_by": 4}, "after": {"state": "open", "done_at": null, "done_by": null}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(83,1,'task.added','2026-11-25T14:24:54.885911Z','Added task: Call the clerk about the hearing',95,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(84,1,'task.assigned','2026-11-25T14:24:54.889913Z','Gave to Zoë Núñez: Call the clerk about the hearing',96,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"assignee_id": 1}, "after": {"assignee_id": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(85,3,'task.done','2026-11-25T14:24:54.893977Z','Done: Call the clerk about the hearing',97,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:54.893483Z", "done_by": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(86,1,'task.added','2026-11-25T14:24:54.897792Z','Added task: Order the transcript',98,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(87,1,'task.changed','2026-11-25T14:24:54.901833Z','Changed task: Order both transcripts',99,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"what": "Order the transcript", "due_on": "2026-04-02", "assignee_id": 1, "priority": 0, "note": ""}, "after": {"what": "Order both transcripts", "due_on": "2026-04-03", "assignee_id": null, "priority": 1, "note": "Volumes 1 and 2."}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(88,1,'task.added','2026-11-25T14:24:54.905622Z','Added task: Added and taken back',100,89,NULL,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(89,1,'act.undone','2026-11-25T14:24:54.909926Z','Undone: Added task: Added and taken back',101,NULL,88,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(90,1,'task.added','2026-11-25T14:24:54.913825Z','Added task: Taken back and added again',102,91,NULL,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(91,1,'act.undone','2026-11-25T14:24:54.917734Z','Undone: Added task: Taken back and added again',103,92,90,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(92,1,'act.redone','2026-11-25T14:24:54.921724Z','Done again: Added task: Taken back and added again',104,93,91,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(93,1,'act.undone','2026-11-25T14:24:54.923338Z','Undone: Added task: Taken back and added again',105,94,92,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(94,1,'act.redone','2026-11-25T14:24:54.936227Z','Done again: Added task: Taken back and added again',106,NULL,93,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(95,2,'task.added','2026-11-25T14:24:54.950362Z','Added task: Speak with the client',107,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(96,1,'task.moved','2026-11-25T14:24:54.953747Z','Moved to 2026-04-03: Speak with the client',108,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-03"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(97,4,'element.requested','2026-11-25T14:24:55.079566Z','Requested ID contact from The client (26-0001)',109,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "id-contact"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The client", "state": "requested", "decided_by": 4, "decided_at": "2026-11-25T14:24:55.079318Z"}}]}','TICK');
INSERT INTO "act" VALUES(98,4,'element.received','2026-11-25T14:24:55.081849Z','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)',110,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "summons-issued"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 4, "decided_at": "2026-11-25T14:24:55.081626Z"}}]}','TICK');
INSERT INTO "act" VALUES(99,3,'element.requested','2026-11-25T14:24:55.090223Z','Requested Cover sheet from The process server (26-0001)',111,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The process server", "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:55.090025Z"}}]}','TICK');
INSERT INTO "act" VALUES(100,3,'element.received','2026-11-25T14:24:55.093912Z','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',112,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"document_id": null, "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:55.090025Z"}, "after": {"document_id": 2, "state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:55.093726Z"}}]}','TICK');
INSERT INTO "act" VALUES(101,3,'element.reviewed','2026-11-25T14:24:55.097912Z','Reviewed Cover sheet (26-0001)',113,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:55.093726Z"}, "after": {"state": "reviewed", "decided_by": 3, "decided_at": "2026-11-25T14:24:55.097662Z"}}]}','TICK');
INSERT INTO "act" VALUES(102,1,'element.received','2026-11-25T14:24:55.102346Z','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)',114,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:55.102086Z"}}]}','TICK');
INSERT INTO "act" VALUES(103,2,'element.reviewed','2026-11-25T14:24:55.105898Z','Reviewed Complaint (26-0001)',115,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:55.102086Z"}, "after": {"state": "reviewed", "decided_by": 2, "decided_at": "2026-11-25T14:24:55.105725Z"}}]}','REVIEW_GATED');
INSERT INTO "act" VALUES(104,2,'element.waived','2026-11-25T14:24:55.109899Z','Waived Jury demand: No jury is asked for (26-0001)',116,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "jury-demand"], "before": {"reason": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"reason": "No jury is asked for", "state": "waived", "decided_by": 2, "decided_at": "2026-11-25T14:24:55.109639Z"}}]}','WAIVE');
INSERT INTO "act" VALUES(105,1,'element.requested','2026-11-25T14:24:55.114152Z','Requested Disclosure statement from The court (26-0001)',117,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The court", "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:55.113919Z"}}]}','TICK');
INSERT INTO "act" VALUES(106,1,'element.missing','2026-11-25T14:24:55.117999Z','Set Disclosure statement to missing (26-0001)',118,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": "2026-11-25", "requested_from": "The court", "document_id": null, "reason": null, "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:55.113919Z"}, "after": {"requested_on": null, "requested_from": null, "document_id": null, "reason": null, "state": "missing", "decided_by": 1, "decided_at": "2026-11-25T14:24:55.117750Z"}}]}','TICK');
INSERT INTO "act" VALUES(107,1,'contact.added','2026-11-25T14:24:55.121913Z','Added contact Ölander Court Reporting',119,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(108,3,'contact.added','2026-11-25T14:24:55.125617Z','Added contact Olander Court Reporting',120,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(109,2,'contact.added','2026-11-25T14:24:55.129733Z','Added contact OLANDER Court Reporting',121,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [3], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(110,1,'contact.changed','2026-11-25T14:24:55.133751Z','Changed contact Ölander Court Reporting',122,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"phone": "(212) 555-0134", "note": ""}, "after": {"phone": "(212) 555-0135", "note": "Ask for the night desk"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(111,3,'contact.removed','2026-11-25T14:24:55.137736Z','Removed contact Olander Court Reporting',123,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(112,1,'party.added','2026-11-25T14:24:55.141674Z','Added O’Neill–Hart, Inc. (third party) to case 26-0001',124,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [5], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(113,3,'party.added','2026-11-25T14:24:55.145637Z','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001',125,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [6], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(114,1,'party.changed','2026-11-25T14:24:55.153964Z','Changed party Meridian Freight, Inc.',126,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [3], "before": {"name": "Meridian Freight"}, "after": {"name": "Meridian Freight, Inc."}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(115,3,'party.removed','2026-11-25T14:24:55.157931Z','Removed party Lucia Garcia',127,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(116,1,'assignment.given','2026-11-25T14:24:55.162016Z','Gave Zoe Nunez: Draft: privilege log (26-0002)',128,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(117,1,'assignment.changed','2026-11-25T14:24:55.166066Z','Changed the assignment: Draft: privilege log, amended',129,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"what": "Draft: privilege log", "minutes": 240}, "after": {"what": "Draft: privilege log, amended", "minutes": 300}}]}','HAND_OUT');
INSERT INTO "act" VALUES(118,2,'assignment.reassigned','2026-11-25T14:24:55.169913Z','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)',130,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"assignee_id": 4}, "after": {"assignee_id": 6}}]}','REASSIGN');
INSERT INTO "act" VALUES(119,2,'assignment.given','2026-11-25T14:24:55.174082Z','Gave Zoe Nunez: Draft: errata sheet (26-0002)',131,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(120,4,'assignment.begun','2026-11-25T14:24:55.178340Z','Begun: Draft: errata sheet',132,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(121,1,'assignment.given','2026-11-25T14:24:55.186174Z','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)',133,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(122,1,'assignment.withdrawn','2026-11-25T14:24:55.189838Z','Withdrawn: Draft: meet and confer letter (Settled by telephone)',134,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "assigned"}, "after": {"state": "withdrawn"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(123,1,'assignment.done','2026-11-25T14:24:55.193834Z','Done: Research: adverse inference',135,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "examined"}, "after": {"state": "done"}}]}','EXAMINE');
INSERT INTO "act" VALUES(124,2,'policy.set','2026-11-25T14:24:55.197937Z','approval.recorded is notice_of_entry now; it was none',136,125,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:55.197633Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(125,2,'act.undone','2026-11-25T14:24:55.201785Z','Undone: approval.recorded is notice_of_entry now; it was none',137,126,124,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:55.197633Z"}, "after": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(126,2,'act.redone','2026-11-25T14:24:55.205770Z','Done again: approval.recorded is notice_of_entry now; it was none',138,NULL,125,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:55.197633Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(127,2,'policy.set','2026-11-25T14:24:55.209856Z','approval.agent is yes now; it was no',139,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.agent"], "before": {"value": "no", "set_by": null, "set_at": "2026-11-25T14:24:47.506187Z"}, "after": {"value": "yes", "set_by": 2, "set_at": "2026-11-25T14:24:55.209619Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(128,1,'case.opened','2026-11-25T14:24:55.214688Z','Opened case 26-0007 Quill v. Harrow',140,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "Quill, by itself"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [6], "before": null, "after": {"number": "26-0007", "caption": "Quill v. Harrow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "5175696c6c2c20627920697473656c66"}, "created_at": "2026-11-25T14:24:55.213825Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0007"}}, {"row": "docket", "key": [5], "before": null, "after": {"case_id": 6, "number": "1:26-cv-00007", "key": "26-cv-7", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [7], "before": null, "after": {"case_id": 6, "name": "Harrow", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "team", "key": [6, 5], "before": null, "after": {"part": "lead"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(129,3,'case.opened','2026-11-25T14:24:55.219489Z','Opened case 26-0008 Opened by mistake',141,130,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [7], "before": null, "after": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:55.219102Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0008"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(130,3,'act.undone','2026-11-25T14:24:55.231485Z','Undone: Opened case 26-0008 Opened by mistake',142,NULL,129,'{"v": 2, "steps": [{"row": "cases", "key": [7], "before": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:55.219102Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0008"}, "after": null}, {"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(131,3,'case.opened','2026-11-25T14:24:55.286808Z','Opened case 26-0009 Opened, taken back and opened again',143,132,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:55.286068Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0009"}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(132,3,'act.undone','2026-11-25T14:24:55.294838Z','Undone: Opened case 26-0009 Opened, taken back and opened again',144,133,131,'{"v": 2, "steps": [{"row": "docket", "key": [6], "before": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}, "after": null}, {"row": "cases", "key": [8], "before": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:55.286068Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0009"}, "after": null}, {"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(133,3,'act.redone','2026-11-25T14:24:55.358418Z','Done again: Opened case 26-0009 Opened, taken back and opened again',145,NULL,132,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:55.286068Z", "reviewed_at": null, "rev": 1, "number_fold": "26-0009"}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(134,1,'document.changed','2026-11-25T14:24:55.369750Z','Changed title of flyer.txt',146,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
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
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL REFERENCES request(id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'changes', 'returned', 'phone', 'acknowledged')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), for_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('recorded', 'signed')), is_owed INTEGER NOT NULL, proof TEXT NOT NULL,
    fingerprint TEXT NOT NULL, statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, comment TEXT NOT NULL,
    read_as TEXT NOT NULL, pages_opened INTEGER NOT NULL, pages INTEGER NOT NULL, seconds INTEGER NOT NULL,
    ledger_seq INTEGER NOT NULL, signature_id INTEGER REFERENCES signature(id)
) STRICT;
INSERT INTO "approval" VALUES(1,1,'approved',2,2,'2026-11-25T14:24:53.311930Z','recorded',0,'SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU','SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 45 301916f78d0fa234f45c56ce6562cde8760b01790472e1952a962dec0f8294e0
at 2026-11-25T14:24:53.311768Z
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
','0f20bfd3d12c8a4dabde99ce6cbfbfbdd748757a5dc6db1940464667aea52964','Good.','screen',0,1,0,46,NULL);
INSERT INTO "approval" VALUES(2,2,'approved',2,2,'2026-11-25T14:24:53.374272Z','signed',0,'SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU','SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 47 f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a
at 2026-11-25T14:24:53.330514Z
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
','cf15b72ae9abebbf539c2f5d7f1db9700511344d81859a53f7f25f609b4ba95d','','screen',0,1,0,49,1);
INSERT INTO "approval" VALUES(3,4,'phone',1,2,'2026-11-25T14:24:53.398884Z','recorded',0,'account desk','','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 51 152e41b2a94315f6d4222b6ebd22be09ebcaab86651c1f324a671335491c92ce
at 2026-11-25T14:24:53.398720Z
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
','4fce28d9348df9c81217069da864e99a38109e838fe2c68d223d3fdcbeac8277','today 16:40: Send it.','screen',0,1,0,52,NULL);
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
INSERT INTO "arrival" VALUES(1,1,CAST('late fax.txt' AS BLOB),'arriving','','',13,1795616687008818474,1795616687008818474,'2026-11-25T14:24:47.488933Z');
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
Use docket 1.','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T14:24:53.324079Z',NULL,29,'2026-11-25T14:24:51.851891Z');
INSERT INTO "assignment" VALUES(2,4,'drafting','Draft: Motion','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:53.375506Z',NULL,30,'2026-11-25T14:24:51.862255Z');
INSERT INTO "assignment" VALUES(3,4,'drafting','Draft: Notice','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:53.399909Z',NULL,31,'2026-11-25T14:24:51.866138Z');
INSERT INTO "assignment" VALUES(4,4,'drafting','Draft: Stipulation of facts','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'assigned','2026-11-25T14:24:51.874279Z',NULL,NULL,'2026-11-25T14:24:51.874279Z');
INSERT INTO "assignment" VALUES(5,4,'research','Research: adverse inference','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'done','2026-11-25T14:24:55.193678Z',NULL,32,'2026-11-25T14:24:53.405861Z');
INSERT INTO "assignment" VALUES(6,4,'drafting','Draft: privilege log, amended','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',300,'assigned','2026-11-25T14:24:55.161832Z',NULL,NULL,'2026-11-25T14:24:55.161832Z');
INSERT INTO "assignment" VALUES(7,4,'drafting','Draft: errata sheet','','','',2,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'in_progress','2026-11-25T14:24:55.178164Z',NULL,NULL,'2026-11-25T14:24:55.173799Z');
INSERT INTO "assignment" VALUES(8,4,'drafting','Draft: meet and confer letter','','','',1,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'withdrawn','2026-11-25T14:24:55.189670Z',NULL,NULL,'2026-11-25T14:24:55.185964Z');
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
CREATE TABLE "cases" (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, caption TEXT NOT NULL, matter_type TEXT NOT NULL,
    stage TEXT NOT NULL, side TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    root_id INTEGER NOT NULL REFERENCES root(id), folder BLOB NOT NULL, created_at TEXT NOT NULL, reviewed_at TEXT,
    rev INTEGER NOT NULL, number_fold TEXT NOT NULL UNIQUE, UNIQUE (root_id, folder)
) STRICT;
INSERT INTO "cases" VALUES(1,'26-0001','García v. Meridian Freight','civil_litigation','discovery','plaintiff','open',2,CAST('26-0001 Garcia v. Meridian Freight' AS BLOB),'2026-11-25T14:24:47.653773Z','2026-11-25T14:24:54.861477Z',2,'26-0001');
INSERT INTO "cases" VALUES(2,'26-Á001','Estate of Whitlow','civil_litigation','intake','plaintiff','open',2,CAST('26-Á001 Estate of Whitlow' AS BLOB),'2026-11-25T14:24:47.659324Z','2026-11-25T14:24:54.865318Z',1,'26-a001');
INSERT INTO "cases" VALUES(3,'26-A001','ESTATE OF WHITLOW','civil_litigation','intake','plaintiff','closed',2,CAST('26-A001 ESTATE OF WHITLOW' AS BLOB),'2026-11-25T14:24:47.671514Z',NULL,2,'26-a0012');
INSERT INTO "cases" VALUES(4,'26-0002','Alvarez v. Northgate','civil_litigation','intake','defendant','open',2,CAST('26-0002 Alvarez v. Northgate' AS BLOB),'2026-11-25T14:24:47.674591Z',NULL,2,'26-0002');
INSERT INTO "cases" VALUES(5,'26-0003','Marsh v. Tidewater','civil_litigation','intake','plaintiff','open',2,CAST('26-0003 Marsh v. Tidewater' AS BLOB),'2026-11-25T14:24:47.683137Z',NULL,1,'26-0003');
INSERT INTO "cases" VALUES(6,'26-0007','Quill v. Harrow','civil_litigation','intake','plaintiff','open',2,CAST('Quill, by itself' AS BLOB),'2026-11-25T14:24:55.213825Z',NULL,1,'26-0007');
INSERT INTO "cases" VALUES(8,'26-0009','Opened, taken back and opened again','civil_litigation','intake','plaintiff','open',2,CAST('26-0009 Opened, taken back and opened again' AS BLOB),'2026-11-25T14:24:55.286068Z',NULL,1,'26-0009');
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES('arrivals',6);
INSERT INTO "change" VALUES('assignments',57);
INSERT INTO "change" VALUES('cases',48);
INSERT INTO "change" VALUES('claims',1);
INSERT INTO "change" VALUES('contacts',5);
INSERT INTO "change" VALUES('documents',58);
INSERT INTO "change" VALUES('elements',10);
INSERT INTO "change" VALUES('policy',21);
INSERT INTO "change" VALUES('requests',32);
INSERT INTO "change" VALUES('staff',15);
INSERT INTO "change" VALUES('tasks',19);
INSERT INTO "change" VALUES('walls',1);
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "claim" VALUES(25,3,6129,'2026-11-25T14:24:55.377383Z');
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
INSERT INTO "delivery" VALUES(1,1,1,29,30,6,'2026-11-25T14:24:52.187310Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(2,2,1,30,31,6,'2026-11-25T14:24:52.430649Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(3,3,1,31,32,6,'2026-11-25T14:24:52.663729Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,2,29,33,6,'2026-11-25T14:24:53.235582Z','',90,'','','',1,1);
INSERT INTO "delivery" VALUES(5,5,1,32,34,6,'2026-11-25T14:24:53.903652Z','',90,'','','',NULL,NULL);
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
INSERT INTO "document" VALUES(1,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),'2026-03-02 ECF 1 Complaint.txt',65024,6554592,122,1780050340000000000,1795616684053190429,1,'in_file',NULL,NULL,'complaint','Complaint','1',NULL,NULL,NULL,'2026-03-02',NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.045892Z',1,4,4);
INSERT INTO "document" VALUES(2,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),'2026-11-25 ECF 9 Answer (Meridian Freight).txt',65024,6554593,99,1780050400000000000,1795616684081190430,2,'in_file',NULL,NULL,'answer','Answer','9',NULL,'Meridian Freight',NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.073429Z',1,4,4);
INSERT INTO "document" VALUES(3,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),'2026-03-19 E-mail of opposing counsel.eml',65024,6554594,690,1780050460000000000,1795616684105190431,3,'in_file',NULL,NULL,NULL,'E-mail of opposing counsel',NULL,NULL,NULL,'2026-03-19',NULL,NULL,NULL,NULL,'2026-03-19','normal','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.101838Z',1,4,4);
INSERT INTO "document" VALUES(4,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),'2026-11-25 ECF 14 Motion to compel.txt',65024,6554595,97,1780050520000000000,1795616684125190432,4,'in_file',NULL,NULL,'motion_to_compel','Motion to compel','14',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.121893Z',1,4,4);
INSERT INTO "document" VALUES(5,4,1,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),'2026-11-25 Exhibit a.txt',65024,6554596,34,1780050580000000000,1795616684134099646,5,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.121893Z',1,4,4);
INSERT INTO "document" VALUES(6,4,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),'2026-11-25 Exhibit B.txt',65024,6554597,31,1780050640000000000,1795616684137190432,6,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.121893Z',1,4,4);
INSERT INTO "document" VALUES(7,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),'Order setting hearing.txt',65024,6554598,100,1780050700000000000,1795616684777190451,7,'in_file',NULL,NULL,'order','Order','12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.213824Z',1,6,6);
INSERT INTO "document" VALUES(8,NULL,NULL,1,CAST('Fax/ORDER.txt' AS BLOB),'ORDER.txt',65024,6841234,83,1780050760000000000,1795616680855888156,8,'in_file',NULL,NULL,'order','ORDER',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.233968Z',1,3,3);
INSERT INTO "document" VALUES(9,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),'2026-11-25 Stipulation.html',65024,6554599,72,1780050820000000000,1795616684253190435,9,'in_file',NULL,NULL,'stipulation','Stipulation of the parties',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-20','mail','2026-11-25','privileged','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.245890Z',1,5,5);
INSERT INTO "document" VALUES(10,NULL,NULL,3,CAST('10/2026-11-25 Will.txt' AS BLOB),'2026-11-25 Will.txt',65024,6554600,56,1780050880000000000,1795616684385190439,10,'trash',NULL,NULL,NULL,'Will',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',6,'2026-11-25T14:24:54.381627Z',1,5,5);
INSERT INTO "document" VALUES(11,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),'Résumé of R. Whitlow.txt',65024,6554601,37,1780050940000000000,1795616684177190433,11,'in_file',NULL,NULL,NULL,'Résumé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:54.170614Z',1,4,4);
INSERT INTO "document" VALUES(12,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),'Resume of R. Whitlow.txt',65024,6554602,45,1780051000000000000,1795616684197190434,12,'in_file',NULL,NULL,NULL,'Resume',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:54.195042Z',1,4,4);
INSERT INTO "document" VALUES(13,NULL,NULL,3,CAST('13/advertisement.txt' AS BLOB),'advertisement.txt',65024,6554603,25,1780051060000000000,1795616684321190437,13,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:54.317648Z',1,3,3);
INSERT INTO "document" VALUES(14,NULL,NULL,1,CAST('dismissal.txt' AS BLOB),'dismissal.txt',65024,6554604,107,1780051120000000000,1795616684361190439,14,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',NULL,NULL,1,4,4);
INSERT INTO "document" VALUES(15,NULL,NULL,1,CAST('flyer.txt' AS BLOB),'flyer.txt',65024,6554605,18,1780051180000000000,1795616680856471710,15,'set_aside',NULL,NULL,NULL,'Flyer of a seminar',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:53.913508Z',1,4,4);
INSERT INTO "document" VALUES(16,NULL,NULL,1,CAST('survey.txt' AS BLOB),'survey.txt',65024,6554606,38,1780051240000000000,1795616680856552231,16,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.793560Z',1,4,4);
INSERT INTO "document" VALUES(17,NULL,NULL,1,CAST('seminar.txt' AS BLOB),'seminar.txt',65024,6554607,44,1780051300000000000,1795616680856636449,17,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:54.305797Z',1,3,3);
INSERT INTO "document" VALUES(18,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),'2026-11-25 Memorandum.txt',65024,6554608,48,1780051360000000000,1795616683969190427,18,'in_file',NULL,NULL,'memorandum_of_law','Memorandum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:50.957657Z',1,'2026-11-25T14:24:53.926038Z',1,8,8);
INSERT INTO "document" VALUES(19,NULL,NULL,1,CAST('notes.txt' AS BLOB),'notes.txt',65024,6554609,40,1780051420000000000,1795616684029190429,19,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',NULL,NULL,1,6,6);
INSERT INTO "document" VALUES(20,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),'2026-11-25 bundle 1.txt',65024,6554610,27,1780051480000000000,1795616684817190452,20,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:54.808376Z',1,4,4);
INSERT INTO "document" VALUES(21,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),'2026-11-25 bundle 2.txt',65024,6554611,27,1780051540000000000,1795616684823898550,21,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:50.957657Z',4,'2026-11-25T14:24:54.811075Z',1,4,4);
INSERT INTO "document" VALUES(22,NULL,NULL,3,CAST('22/bundle 3.txt' AS BLOB),'bundle 3.txt',65024,6554612,27,1780051600000000000,1795616684833190453,22,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.830671Z',1,3,3);
INSERT INTO "document" VALUES(23,NULL,NULL,3,CAST('23/bundle 4.txt' AS BLOB),'bundle 4.txt',65024,6554613,27,1780051660000000000,1795616684841190453,23,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',3,'2026-11-25T14:24:54.830929Z',1,3,3);
INSERT INTO "document" VALUES(24,NULL,NULL,1,CAST('waiting.txt' AS BLOB),'waiting.txt',65024,6554614,40,1780056280000000000,1795616681429257189,29,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',NULL,NULL,1,3,3);
INSERT INTO "document" VALUES(25,NULL,NULL,1,CAST('witness.txt' AS BLOB),'witness.txt',65024,6554615,82,1780051780000000000,1795616680865625685,25,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(26,NULL,NULL,1,CAST('complaint copy.txt' AS BLOB),'complaint copy.txt',65024,6554616,122,1780051840000000000,1795616680865749117,26,'new',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.957657Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(27,3,1,NULL,NULL,'letter.txt',NULL,NULL,54,NULL,NULL,27,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.986943Z',3,'2026-11-25T14:24:54.101838Z',1,3,3);
INSERT INTO "document" VALUES(28,3,2,NULL,NULL,'log.html',NULL,NULL,73,NULL,NULL,28,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:50.986943Z',3,'2026-11-25T14:24:54.101838Z',1,3,3);
INSERT INTO "document" VALUES(29,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition.txt' AS BLOB),'Opposition.txt',65024,6841235,98,1780057480000000000,1795616682725359011,33,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:51.469439Z',6,'2026-11-25T14:24:52.186959Z',1,4,4);
INSERT INTO "document" VALUES(30,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Motion.txt' AS BLOB),'Motion.txt',65024,6841236,92,1780056940000000000,1795616681430083959,31,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:51.469439Z',6,'2026-11-25T14:24:52.430418Z',1,3,3);
INSERT INTO "document" VALUES(31,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Notice.txt' AS BLOB),'Notice.txt',65024,6841237,92,1780057000000000000,1795616681430258867,32,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:51.469439Z',6,'2026-11-25T14:24:52.663548Z',1,3,3);
INSERT INTO "document" VALUES(32,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Memo.txt' AS BLOB),'Memo.txt',65024,6841238,90,1780058080000000000,1795616683409437389,34,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:53.425342Z',6,'2026-11-25T14:24:53.903463Z',1,3,3);
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
INSERT INTO "element" VALUES(1,'complaint','reviewed',NULL,NULL,1,NULL,2,'2026-11-25T14:24:55.105725Z');
INSERT INTO "element" VALUES(1,'cover-sheet','reviewed','2026-11-25','The process server',2,NULL,3,'2026-11-25T14:24:55.097662Z');
INSERT INTO "element" VALUES(1,'disclosure-statement','missing',NULL,NULL,NULL,NULL,1,'2026-11-25T14:24:55.117750Z');
INSERT INTO "element" VALUES(1,'id-contact','requested','2026-11-25','The client',NULL,NULL,4,'2026-11-25T14:24:55.079318Z');
INSERT INTO "element" VALUES(1,'jury-demand','waived',NULL,NULL,NULL,'No jury is asked for',2,'2026-11-25T14:24:55.109639Z');
INSERT INTO "element" VALUES(1,'summons-issued','received',NULL,NULL,1,NULL,4,'2026-11-25T14:24:55.081626Z');
CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id),
    delivery_id INTEGER NOT NULL REFERENCES delivery(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    begun_at TEXT NOT NULL, ended_at TEXT, seconds INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('pass', 'back')), note TEXT NOT NULL, is_own INTEGER NOT NULL
) STRICT;
INSERT INTO "examination" VALUES(1,1,1,1,'2026-11-25T14:24:52.669836Z','2026-11-25T14:24:52.722580Z',0,'back','Cites checked.',0);
INSERT INTO "examination" VALUES(2,1,4,1,'2026-11-25T14:24:53.241664Z','2026-11-25T14:24:53.250270Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(3,2,2,1,'2026-11-25T14:24:53.267793Z','2026-11-25T14:24:53.278092Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(4,3,3,1,'2026-11-25T14:24:53.287120Z','2026-11-25T14:24:53.291091Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(5,5,5,1,'2026-11-25T14:24:53.905792Z','2026-11-25T14:24:53.909000Z',0,'pass','Cites checked.',0);
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
INSERT INTO "intent" VALUES('8e54852bd0a33e26','{"v": 2, "kind": "document.set_aside", "summary": "Set aside flyer.txt", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:53.914191Z');
INSERT INTO "intent" VALUES('a09979e3e56cb484','{"v": 2, "kind": "document.filed", "summary": "Filed memo.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:53.929725Z');
INSERT INTO "intent" VALUES('5aa2412663249de6','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 48, "right": ""}','done','2026-11-25T14:24:53.946922Z');
INSERT INTO "intent" VALUES('f5e3f2079bf13691','{"v": 2, "kind": "act.redone", "summary": "Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:53.926038Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 49, "right": ""}','done','2026-11-25T14:24:53.969548Z');
INSERT INTO "intent" VALUES('e646f1329590db2c','{"v": 2, "kind": "document.filed", "summary": "Filed notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:53.986145Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}], "moved_summary": ["Filed in ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:53.989586Z');
INSERT INTO "intent" VALUES('3b05ad723cb6ba18','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:53.986145Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 51, "right": ""}','done','2026-11-25T14:24:54.025567Z');
INSERT INTO "intent" VALUES('bc8c6e80ac0240bb','{"v": 2, "kind": "document.filed", "summary": "Filed complaint.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.045892Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.049374Z');
INSERT INTO "intent" VALUES('11587a5508ff73b8','{"v": 2, "kind": "document.filed", "summary": "Filed answer.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.073429Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.077608Z');
INSERT INTO "intent" VALUES('7eb9b353820be432','{"v": 2, "kind": "document.filed", "summary": "Filed production.eml (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.101838Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.105546Z');
INSERT INTO "intent" VALUES('2e03109691566ad3','{"v": 2, "kind": "document.filed", "summary": "Filed motion.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.121893Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.125544Z');
INSERT INTO "intent" VALUES('f421c1e51d118777','{"v": 2, "kind": "document.filed", "summary": "Filed r\u00e9sum\u00e9.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["said", "", "desk"], "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.170614Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.173571Z');
INSERT INTO "intent" VALUES('02de4d08e97fc3b9','{"v": 2, "kind": "document.filed", "summary": "Filed resume.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.195042Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.197571Z');
INSERT INTO "intent" VALUES('6d42fb560b024586','{"v": 2, "kind": "document.filed", "summary": "Filed order.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.217496Z');
INSERT INTO "intent" VALUES('493b068e936d26c2','{"v": 2, "kind": "document.filed", "summary": "Filed ORDER.txt (26-\u00c1001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.233968Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "Fax/ORDER.txt"], "to": null}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.237469Z');
INSERT INTO "intent" VALUES('7e3db4fa1ab669a9','{"v": 2, "kind": "document.filed", "summary": "Filed stipulation.html (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.253652Z');
INSERT INTO "intent" VALUES('78d8a08fb8503b2f','{"v": 2, "kind": "document.changed", "summary": "Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.245890Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.273532Z');
INSERT INTO "intent" VALUES('beafc562f28ddd4b','{"v": 2, "kind": "document.filed", "summary": "Filed will.txt (26-A001)", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.282047Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}], "moved_summary": ["Filed in ", " (26-A001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.289832Z');
INSERT INTO "intent" VALUES('d8d1d5db0f58fdc0','{"v": 2, "kind": "document.set_aside", "summary": "Set aside seminar.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.305797Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "seminar.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.309579Z');
INSERT INTO "intent" VALUES('b13f670d290f97c3','{"v": 2, "kind": "document.trashed", "summary": "Put advertisement.txt into the trash", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.317648Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.321576Z');
INSERT INTO "intent" VALUES('a28a5e138a2a257e','{"v": 2, "kind": "document.trashed", "summary": "Put dismissal.txt into the trash", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.337660Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.341629Z');
INSERT INTO "intent" VALUES('2895c0d436aa76e7','{"v": 2, "kind": "document.restored", "summary": "Restored dismissal.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.337660Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.365569Z');
INSERT INTO "intent" VALUES('42ca99153364812b','{"v": 2, "kind": "document.trashed", "summary": "Put 2026-11-25 Will.txt into the trash", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.282047Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:54.381627Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.385606Z');
INSERT INTO "intent" VALUES('1dc653b5d51a1763','{"v": 2, "kind": "document.set_aside", "summary": "Set aside survey.txt", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.399871Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.400743Z');
INSERT INTO "intent" VALUES('8bbeb03c175f2e3c','{"v": 2, "kind": "document.moved", "summary": "Moved 2026-11-25 ECF 12 Order.txt (26-0002)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:54.213824Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}], "moved_summary": ["Moved to ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.777584Z');
INSERT INTO "intent" VALUES('ef0b328f6421efec','{"v": 2, "kind": "document.brought_back", "summary": "Brought survey.txt back to Triage", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.399871Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.793560Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.796239Z');
INSERT INTO "intent" VALUES('cb814fd37f5c5739','{"v": 2, "kind": "document.filed", "summary": "Filed 2 papers in 26-0001 Garc\u00eda v. Meridian Freight", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.808376Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:54.811075Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.812416Z');
INSERT INTO "intent" VALUES('00d54ab5bf349506','{"v": 2, "kind": "document.trashed", "summary": "Put into the trash: 2 papers", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.830671Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:54.830929Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:54.833549Z');
INSERT INTO "intent" VALUES('c94e99ba7397b1a0','{"v": 2, "kind": "document.changed", "summary": "Changed title of flyer.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:53.913508Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:55.365505Z');
INSERT INTO "intent" VALUES('566d315f9cdb22a3','{"v": 2, "kind": "document.filed", "summary": "Filed witness.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 25, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "witness_list", "title": "Witness list", "docket_no": "21", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:59.200753Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "witness.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','open','2026-11-25T14:24:59.203106Z');
CREATE TABLE issued_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    about TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, used_at TEXT
) STRICT;
INSERT INTO "issued_statement" VALUES(1,2,'2026-11-25T14:24:53.330898Z','2','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 47 f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a
at 2026-11-25T14:24:53.330514Z
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
','cf15b72ae9abebbf539c2f5d7f1db9700511344d81859a53f7f25f609b4ba95d','2026-11-25T14:24:53.374272Z');
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','c8a3e186506e8462ce461ebee834c1381d9d68fb1b645b683a7f4079d2209955',CAST('{"at":"2026-11-25T14:24:47.507181Z","data":{"staff":1},"kind":"office.made","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"paralegal","seq":1,"staff":1,"texts":{"name":"e9389666643c8a18d6c936d7d88e9b25882f5b2120f8887e280d22a3e9978571","office":"3202e735d023220661a861fccd169e65f5301e95d608dac3c357ac8e1c51d6c4","summary":"7515bf53a68de2cdd6dd582b04387b9946c6e6cd820f6569e4a191b9949b847d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(2,'c8a3e186506e8462ce461ebee834c1381d9d68fb1b645b683a7f4079d2209955','a0e955ae8b0aa1e8ebb43b7ab26fb3b7302454725251e1741e415a4d3f13cc0f',CAST('{"at":"2026-11-25T14:24:47.654650Z","data":{"case":1,"dockets":2,"parties":4},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"c8a3e186506e8462ce461ebee834c1381d9d68fb1b645b683a7f4079d2209955","role":"paralegal","seq":2,"staff":1,"texts":{"caption":"2e5984a351d41d7df8b1852cc2df19f32fbfac5a769e0938dac32cb597fd4c1c","number":"71e9c9b6fdaf20f1b34674dda1d094a331215c279478dc8129b7447e87470342","summary":"1abbf9b2bfb0fe7e7c85b37f908cf678f78e7870e010dbbddfd43afb09b53a0e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(3,'a0e955ae8b0aa1e8ebb43b7ab26fb3b7302454725251e1741e415a4d3f13cc0f','ed7ca23c8b9e83011c2268b1e3e8a9d1eae3d7243153bec1614a57e731b23c42',CAST('{"at":"2026-11-25T14:24:47.659609Z","data":{"case":2,"dockets":1,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"a0e955ae8b0aa1e8ebb43b7ab26fb3b7302454725251e1741e415a4d3f13cc0f","role":"paralegal","seq":3,"staff":1,"texts":{"caption":"1abc8b42542188e1bc2fe680f40dd05ee7294c89f572ba224491609db0370b62","number":"04e38724f4f8305df49d5d8c4bdc6d667ccd29d0d044a0a43f5bc965db4a4e0c","summary":"5da355e38d0b622360067a59d8816c3392ef8ea69b20692323a1b5d708290d23"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(4,'ed7ca23c8b9e83011c2268b1e3e8a9d1eae3d7243153bec1614a57e731b23c42','01efe21d0604eed07ef85fcd00ffbb6c04850950dc82120deb55e875bbf3afc5',CAST('{"at":"2026-11-25T14:24:47.671748Z","data":{"case":3,"dockets":0,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ed7ca23c8b9e83011c2268b1e3e8a9d1eae3d7243153bec1614a57e731b23c42","role":"paralegal","seq":4,"staff":1,"texts":{"caption":"5e7a5a301e37c074c593ecd6166f1596795205bd7f2a4f3996ed275a58ee5b34","number":"e173bd6bbf77dbbbdb8d35c88e7d7b3fc21497a7051137634df5b2421a644dee","summary":"6f1a978acf489ec6ab7c19ee3668ba4fde3873a59d842c8109cc09912d8985aa"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(5,'01efe21d0604eed07ef85fcd00ffbb6c04850950dc82120deb55e875bbf3afc5','5350a8f2b5128908ec14e53bb6042dd402445ad124283d40defcaccae2222609',CAST('{"at":"2026-11-25T14:24:47.674922Z","data":{"case":4,"dockets":1,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"01efe21d0604eed07ef85fcd00ffbb6c04850950dc82120deb55e875bbf3afc5","role":"paralegal","seq":5,"staff":1,"texts":{"caption":"8e6303d01c45c398a3915516d83123cd48d968c96bd82a6381cfba5f36671f0d","number":"99e10c44cbf98b6d855ff2f2ce0eeb0c3b218edd85e32aea642914a527e023da","summary":"b37cdf3da8eba41947dad72b3f34cce4a1f6e2fd83666d4a6a5021084a5e455d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(6,'5350a8f2b5128908ec14e53bb6042dd402445ad124283d40defcaccae2222609','17adb03a0b1de7d4f14a0256e5587428b7217a8c048b0d3650babcb7d619f525',CAST('{"at":"2026-11-25T14:24:47.683368Z","data":{"case":5,"dockets":0,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5350a8f2b5128908ec14e53bb6042dd402445ad124283d40defcaccae2222609","role":"paralegal","seq":6,"staff":1,"texts":{"caption":"8baf7fa53f654340a47b3fa2b1a1e622aa910389824d9c377a6ba379ba04d34d","number":"77b1fc384dcbea026ff77ca8d5f48c007149536c0530b3956ff331b63432179d","summary":"07dd0b3b6fd08c520dcb35d740d83983c0c650ab6b13ac6a4d1bce8dfe67c31a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(7,'17adb03a0b1de7d4f14a0256e5587428b7217a8c048b0d3650babcb7d619f525','36da11fb49614dbb2e88b444b3e7653f094ee3e3255ef512a3e5c8c02dbf7a1c',CAST('{"at":"2026-11-25T14:24:47.691012Z","data":{"admin":true,"role":"attorney","staff":2},"kind":"staff.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"17adb03a0b1de7d4f14a0256e5587428b7217a8c048b0d3650babcb7d619f525","role":"paralegal","seq":7,"staff":1,"texts":{"name":"a82755b89c807c9fc8caf8a579be35b5cc397d1bf5ef155313b5f9982d32dd45","summary":"d6db72feba6496efacca6523ccdd6c27c5d6cedcd26d418cf006b04e8260c74f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(8,'36da11fb49614dbb2e88b444b3e7653f094ee3e3255ef512a3e5c8c02dbf7a1c','d8d370476473caee7e2b5fe8e1404740402734cd346a354947e51ef0de19f347',CAST('{"at":"2026-11-25T14:24:47.697796Z","data":{"admin":false,"role":"paralegal","staff":3},"kind":"staff.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"36da11fb49614dbb2e88b444b3e7653f094ee3e3255ef512a3e5c8c02dbf7a1c","role":"paralegal","seq":8,"staff":1,"texts":{"name":"68dbdd35fe7cdddf4e68dfa40e0065d44cd6d99168222c346a9680b9492a3e17","summary":"4af58cb1f452ab91daa387f8be725081bb79338c1fe74899cfdecd0f00372ce9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(9,'d8d370476473caee7e2b5fe8e1404740402734cd346a354947e51ef0de19f347','bf8a300273647a56050eb6fcb9cbdc8a0c2543d2283db6c81d55db747d2d33db',CAST('{"at":"2026-11-25T14:24:47.701688Z","data":{"admin":false,"role":"assistant","staff":4},"kind":"staff.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d8d370476473caee7e2b5fe8e1404740402734cd346a354947e51ef0de19f347","role":"paralegal","seq":9,"staff":1,"texts":{"name":"5f16c597ac80e89ffc668d559f0e029a42b5f6726bb7f075ca2b31c337952781","summary":"8bbde5438ee623fca8353d9ae43525d4f555f3e9285a6ad1035bb931574f2cd7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(10,'bf8a300273647a56050eb6fcb9cbdc8a0c2543d2283db6c81d55db747d2d33db','d3738dbd9e4a7eff1b9ea8add23b578dd7fe3f2c0339568af8b2165ae66dc45c',CAST('{"at":"2026-11-25T14:24:47.705598Z","data":{"admin":false,"role":"attorney","staff":5},"kind":"staff.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"bf8a300273647a56050eb6fcb9cbdc8a0c2543d2283db6c81d55db747d2d33db","role":"paralegal","seq":10,"staff":1,"texts":{"name":"69ba81cd49f3d594d1213fdbb317081d1b2aa1888a0ac4e44fd38c75684a3108","summary":"3d7fbc75adbf21c0e37c4eefb279cfe56fd4b3dee158ddaa1f384f803510bb2f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(11,'d3738dbd9e4a7eff1b9ea8add23b578dd7fe3f2c0339568af8b2165ae66dc45c','8b3a54e4526315c11560b7fb96e4ae2787aaa5c306b4311e87564be7a7046c94',CAST('{"at":"2026-11-25T14:24:47.709584Z","data":{"admin":false,"role":"assistant","staff":6},"kind":"staff.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d3738dbd9e4a7eff1b9ea8add23b578dd7fe3f2c0339568af8b2165ae66dc45c","role":"paralegal","seq":11,"staff":1,"texts":{"name":"4ac8a613ba73c582a45adbcdeca5c56a44d674f86d64c848ee97267070ddc45d","summary":"dd35b1ef4438076d053bae85b8ec6b6d07b2c5bb9d8ca495656a18770827fc7d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(12,'8b3a54e4526315c11560b7fb96e4ae2787aaa5c306b4311e87564be7a7046c94','4022f3d247edb109e7f2c90a8f7d8cd7d47ea7eb650c351169e3ea5d862c2e7f',CAST('{"at":"2026-11-25T14:24:47.711766Z","data":{"case":1,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8b3a54e4526315c11560b7fb96e4ae2787aaa5c306b4311e87564be7a7046c94","role":"paralegal","seq":12,"staff":1,"texts":{"summary":"c18744a403456fb6cca8a8d908c0e7fb0ad3a444d1cd231f2e82724b6291873c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(13,'4022f3d247edb109e7f2c90a8f7d8cd7d47ea7eb650c351169e3ea5d862c2e7f','fe1c7094018a5aadcc11beeee3f6fbed86e75a777a74fb4170cffcc932f3c079',CAST('{"at":"2026-11-25T14:24:47.718314Z","data":{"case":4,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"4022f3d247edb109e7f2c90a8f7d8cd7d47ea7eb650c351169e3ea5d862c2e7f","role":"paralegal","seq":13,"staff":1,"texts":{"summary":"c706cb2e7ee0b632df70f3c1648023c802ca66d4547e83e32e78cf1cc0d98530"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(14,'fe1c7094018a5aadcc11beeee3f6fbed86e75a777a74fb4170cffcc932f3c079','77f153ca19a0e0b562dd9726dc19aa43a9477996f57811d421b1f7291793c483',CAST('{"at":"2026-11-25T14:24:50.570090Z","data":{"expires":null,"fingerprint":"SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU","key":1,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBzyzZK6OA7Zd+yxDp096qLRzf3NuXcWL2VzGEyOKwfc","proof":"account","staff":2},"kind":"staff.key_added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"fe1c7094018a5aadcc11beeee3f6fbed86e75a777a74fb4170cffcc932f3c079","role":"paralegal","seq":14,"staff":1,"texts":{"from":"8986a2d50716ab26e90918f45323d9adbd2430c8948c7ea4fd191d7449a1a3ff","summary":"b77dd213d854ef86af8ad539ac9e3416501db7fad37bd9b589c8e71815ba708c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(15,'77f153ca19a0e0b562dd9726dc19aa43a9477996f57811d421b1f7291793c483','50e180eeba252beaf62d49f62f21c94adb6a1b3664111aa76288754793276197',CAST('{"at":"2026-11-25T14:24:50.599483Z","data":{"expires":null,"fingerprint":"SHA256:nSK9Q26VPJJHdyBkUZoSETry4UeKF6MUEDFIFZftktc","key":2,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAID1q/IB8ElpotYccaY34BarCF7CQyvFpsH/0UYyeK25D","proof":"account","staff":6},"kind":"staff.key_added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"77f153ca19a0e0b562dd9726dc19aa43a9477996f57811d421b1f7291793c483","role":"paralegal","seq":15,"staff":1,"texts":{"from":"2fda69e7fa8de739667c71820bd34a69fd45dbd3658bcf09c3454e7c1b2aa7be","summary":"6867efd3193961ff28a1ab4181d69bfbfa4831dacef440d20a36c970e33b03de"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(16,'50e180eeba252beaf62d49f62f21c94adb6a1b3664111aa76288754793276197','b676da81df170b518e41626e61d5e2349a64f0c5e9f17ff4021e76b9f820c845',CAST('{"at":"2026-11-25T14:24:50.814936Z","data":{"after":"yes","before":"no","item":"approval.phone","office":1},"kind":"policy.set","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"50e180eeba252beaf62d49f62f21c94adb6a1b3664111aa76288754793276197","role":"attorney","seq":16,"staff":2,"texts":{"summary":"cfefe44ebb080807afd079808e022fddb9b3d949f6d04a9e88151b734c55d33e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(17,'b676da81df170b518e41626e61d5e2349a64f0c5e9f17ff4021e76b9f820c845','7e5f76785e7585e904a76a29377e80b16fcb1137dba373d4158942f61a9d3408',CAST('{"at":"2026-11-25T14:24:50.826791Z","data":{"after":"motion_to_dismiss","before":"","item":"approval.signed","office":1},"kind":"policy.set","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b676da81df170b518e41626e61d5e2349a64f0c5e9f17ff4021e76b9f820c845","role":"attorney","seq":17,"staff":2,"texts":{"summary":"33cd4083b14abeae15fdc3fa137680ee254ebe5dc6e2a5827ca3594bdf6348c8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(18,'7e5f76785e7585e904a76a29377e80b16fcb1137dba373d4158942f61a9d3408','333da39c63216f11cbb7a08099a57235da9e3297602c82b6b9a10b52e91de800',CAST('{"at":"2026-11-25T14:24:50.834240Z","data":{"after":"correspondence_client","before":"","item":"approval.free","office":1},"kind":"policy.set","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"7e5f76785e7585e904a76a29377e80b16fcb1137dba373d4158942f61a9d3408","role":"attorney","seq":18,"staff":2,"texts":{"summary":"238924d1b3c65b8decfa90410b5955fba812bde28099633153b8dc759c4f1227"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(19,'333da39c63216f11cbb7a08099a57235da9e3297602c82b6b9a10b52e91de800','ba3f81bf41ba0773bd3e06de1fa50b538f1f213a7910226456db1f419e7ff344',CAST('{"at":"2026-11-25T14:24:50.839596Z","data":{"notices":[1]},"kind":"notice.seen","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"333da39c63216f11cbb7a08099a57235da9e3297602c82b6b9a10b52e91de800","role":"attorney","seq":19,"staff":5,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(20,'ba3f81bf41ba0773bd3e06de1fa50b538f1f213a7910226456db1f419e7ff344','df84bc95b4a02c39ee044b873d6d6c4937fc64f5589ec32bd4e1bac1d541b125',CAST('{"at":"2026-11-25T14:24:50.852490Z","data":{"case":5,"staff":4},"kind":"wall.put_up","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ba3f81bf41ba0773bd3e06de1fa50b538f1f213a7910226456db1f419e7ff344","role":"paralegal","seq":20,"staff":1,"texts":{"summary":"9dc33718996dd18e8bab2f5296c23311e3f9c57df3a280dc50a97e92ee2dff25"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(21,'df84bc95b4a02c39ee044b873d6d6c4937fc64f5589ec32bd4e1bac1d541b125','b357ea377e267cd4f2a36e98211c462b9860859b8d5ecaaa0fae20b3b24313c3',CAST('{"at":"2026-11-25T14:24:50.957657Z","data":{"documents":[[1,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122],[2,"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7",99],[3,"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337",690],[4,"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63",97],[5,"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac",34],[6,"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc",31],[7,"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051",100],[8,"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c",83],[9,"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91",72],[10,"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7",56],[11,"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36",37],[12,"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412",45],[13,"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3",25],[14,"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4",107],[15,"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec",18],[16,"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82",38],[17,"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b",44],[18,"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596",48],[19,"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f",40],[20,"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27",27],[21,"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310",27],[22,"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e",27],[23,"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5",27],[24,"eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c",31],[25,"27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030",82],[26,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122]]},"kind":"intake.taken","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"df84bc95b4a02c39ee044b873d6d6c4937fc64f5589ec32bd4e1bac1d541b125","role":"intake","seq":21,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(22,'b357ea377e267cd4f2a36e98211c462b9860859b8d5ecaaa0fae20b3b24313c3','28bb38e9e94d257c7b508e20deaf755803c85921c7c4a5f4e3e503c1a5e28e74',CAST('{"at":"2026-11-25T14:24:51.469439Z","data":{"documents":[[29,"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66",96],[30,"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2",92],[31,"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec",92]],"versions":[[24,"d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a",40]]},"kind":"intake.taken","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b357ea377e267cd4f2a36e98211c462b9860859b8d5ecaaa0fae20b3b24313c3","role":"intake","seq":22,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(23,'28bb38e9e94d257c7b508e20deaf755803c85921c7c4a5f4e3e503c1a5e28e74','d826a4a3b416435f7f719328e48ac7fd016bf735c733a46376ede82bec32b69d',CAST('{"at":"2026-11-25T14:24:51.852278Z","data":{"assignment":1,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"28bb38e9e94d257c7b508e20deaf755803c85921c7c4a5f4e3e503c1a5e28e74","role":"paralegal","seq":23,"staff":1,"texts":{"summary":"ec0bfaecdfe2045f4bfcbc5b3b785aa4e61d45e4c2368c2a1c968271b348b113"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(24,'d826a4a3b416435f7f719328e48ac7fd016bf735c733a46376ede82bec32b69d','84375076b67fb7637f539fa96b1da5d360c56fe93718a1b5b7db6d33762e7553',CAST('{"at":"2026-11-25T14:24:51.862509Z","data":{"assignment":2,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d826a4a3b416435f7f719328e48ac7fd016bf735c733a46376ede82bec32b69d","role":"paralegal","seq":24,"staff":1,"texts":{"summary":"31d9eb0e24c36c0a6bbcd7d946a21d1b6f999be8ba10efb3a234ff6aab1ccc11"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(25,'84375076b67fb7637f539fa96b1da5d360c56fe93718a1b5b7db6d33762e7553','1b6029f3ceb731ce93df275028dfd4936704800e47cb034a66393d0c26df06f0',CAST('{"at":"2026-11-25T14:24:51.866387Z","data":{"assignment":3,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"84375076b67fb7637f539fa96b1da5d360c56fe93718a1b5b7db6d33762e7553","role":"paralegal","seq":25,"staff":1,"texts":{"summary":"35cc8e8c446e09b256a8dc44f4b849531e16fcd28a77ac3d06225c956dcfacaf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(26,'1b6029f3ceb731ce93df275028dfd4936704800e47cb034a66393d0c26df06f0','2b1e12afd73166c161852c6e4149e45c96d44ed34a8a5f25747eb72636044bcc',CAST('{"at":"2026-11-25T14:24:51.874523Z","data":{"assignment":4,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"1b6029f3ceb731ce93df275028dfd4936704800e47cb034a66393d0c26df06f0","role":"paralegal","seq":26,"staff":1,"texts":{"summary":"e4e3adb52e4c5cfc057f9ce44f8c291acd553c7d2ffdd8ce98467474de3a9573"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(27,'2b1e12afd73166c161852c6e4149e45c96d44ed34a8a5f25747eb72636044bcc','2d2dff2cd44fc6f786b8ac0e9ae1f37cdb248796f319ca04cc355ddf6ac2115f',CAST('{"at":"2026-11-25T14:24:51.879678Z","data":{"assignment":1,"case":4},"kind":"assignment.begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"2b1e12afd73166c161852c6e4149e45c96d44ed34a8a5f25747eb72636044bcc","role":"assistant","seq":27,"staff":6,"texts":{"summary":"4ff7b283a3e056d7696da44139cc2386bf6c6cd1891333af0c1be99315dd222f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(28,'2d2dff2cd44fc6f786b8ac0e9ae1f37cdb248796f319ca04cc355ddf6ac2115f','88b8848098116e5e4468a054aa920fabc10d6bfbf33bc4537cd3ca5d00f5dae3',CAST('{"at":"2026-11-25T14:24:51.894220Z","data":{"assignment":1,"case":4,"remark":1},"kind":"assignment.asked","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"2d2dff2cd44fc6f786b8ac0e9ae1f37cdb248796f319ca04cc355ddf6ac2115f","role":"assistant","seq":28,"staff":6,"texts":{"summary":"37b9506d51bbd954b90ff2e52298596e7346615990e1b3a35ef5781fd008dffd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(29,'88b8848098116e5e4468a054aa920fabc10d6bfbf33bc4537cd3ca5d00f5dae3','176ae3c4e8d53e8440cf7aaffbd5a0845b7dd812a70922c084fca1b35365790e',CAST('{"at":"2026-11-25T14:24:51.898534Z","data":{"assignment":1,"case":4,"remark":2},"kind":"assignment.answered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"88b8848098116e5e4468a054aa920fabc10d6bfbf33bc4537cd3ca5d00f5dae3","role":"paralegal","seq":29,"staff":1,"texts":{"summary":"34ae7c82f6598936eeab94081322a268f872389114d00b0bcb8d49e66e7521f9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(30,'176ae3c4e8d53e8440cf7aaffbd5a0845b7dd812a70922c084fca1b35365790e','071cb30f3c0b9d58a7ef503b27e8cb476dd968cbf0d759515bb04e23bdcb08fa',CAST('{"at":"2026-11-25T14:24:52.187602Z","data":{"ai":false,"assignment":1,"case":4,"delivery":1,"document":29,"minutes":90,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","version":1},"kind":"assignment.delivered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"176ae3c4e8d53e8440cf7aaffbd5a0845b7dd812a70922c084fca1b35365790e","role":"assistant","seq":30,"staff":6,"texts":{"summary":"4b70cfec307d66212844f0bb2e815bf175ccf5c4c9fad5a92854705d68d5b56e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(31,'071cb30f3c0b9d58a7ef503b27e8cb476dd968cbf0d759515bb04e23bdcb08fa','af21174426668b29fe21bb8650b553a5d9045cbc4032f6ac1eec794a21502c6a',CAST('{"at":"2026-11-25T14:24:52.430872Z","data":{"ai":false,"assignment":2,"case":4,"delivery":2,"document":30,"minutes":90,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","version":1},"kind":"assignment.delivered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"071cb30f3c0b9d58a7ef503b27e8cb476dd968cbf0d759515bb04e23bdcb08fa","role":"assistant","seq":31,"staff":6,"texts":{"summary":"074fd8117ae4c5702aed148cec301aad3fd5e1b3223391fd1158f7f6fbff04d2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(32,'af21174426668b29fe21bb8650b553a5d9045cbc4032f6ac1eec794a21502c6a','08e61e2fa7e20f362fc9deb5c550f0e40d4ca47517486e692c7e2517ea83e766',CAST('{"at":"2026-11-25T14:24:52.663860Z","data":{"ai":false,"assignment":3,"case":4,"delivery":3,"document":31,"minutes":90,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","version":1},"kind":"assignment.delivered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"af21174426668b29fe21bb8650b553a5d9045cbc4032f6ac1eec794a21502c6a","role":"assistant","seq":32,"staff":6,"texts":{"summary":"9acab0d7b9fef0afbe4876d39a89c8b897b44c3796941972d129b8f4983c39ff"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(33,'08e61e2fa7e20f362fc9deb5c550f0e40d4ca47517486e692c7e2517ea83e766','b5dfe311b7f3c76991950bf5bd8fcf226a4f0d79d78e92e5d648a69f4fdcd88c',CAST('{"at":"2026-11-25T14:24:52.670213Z","data":{"assignment":1,"case":4,"delivery":1,"own":false,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66"},"kind":"assignment.examination_begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"08e61e2fa7e20f362fc9deb5c550f0e40d4ca47517486e692c7e2517ea83e766","role":"paralegal","seq":33,"staff":1,"texts":{"summary":"28a6be2ca324fda41439bd341dcb5bdb253039e04c06f46a97f89f56119af502"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(34,'b5dfe311b7f3c76991950bf5bd8fcf226a4f0d79d78e92e5d648a69f4fdcd88c','78655c3b81f9856504e14904bc141d74ee6b0aee345047c6bea3e9381efe9130',CAST('{"at":"2026-11-25T14:24:52.722842Z","data":{"assignment":1,"case":4,"delivery":1,"examination":1,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","verdict":"back"},"kind":"assignment.examined","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b5dfe311b7f3c76991950bf5bd8fcf226a4f0d79d78e92e5d648a69f4fdcd88c","role":"paralegal","seq":34,"staff":1,"texts":{"summary":"f276b5fe2e6a3204abc82adc4398175cc9e819428c398a0bc15dbb6ecb1893a3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(35,'78655c3b81f9856504e14904bc141d74ee6b0aee345047c6bea3e9381efe9130','2c4f39bd7cb933d7dedd0ae31dc64276b37ac05b1a876e16595b1ea748b42ad9',CAST('{"at":"2026-11-25T14:24:52.737269Z","data":{"versions":[[29,"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89",98]]},"kind":"intake.taken","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"78655c3b81f9856504e14904bc141d74ee6b0aee345047c6bea3e9381efe9130","role":"intake","seq":35,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(36,'2c4f39bd7cb933d7dedd0ae31dc64276b37ac05b1a876e16595b1ea748b42ad9','b41e79ec45ee9028738cfcedb541b4a9147be7cc90b1642e90a143536bfc71c5',CAST('{"at":"2026-11-25T14:24:53.235804Z","data":{"ai":false,"assignment":1,"case":4,"delivery":4,"document":29,"minutes":90,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","version":2},"kind":"assignment.delivered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"2c4f39bd7cb933d7dedd0ae31dc64276b37ac05b1a876e16595b1ea748b42ad9","role":"assistant","seq":36,"staff":6,"texts":{"summary":"69c268c7dcb2305ec2b83e49b4e1a03e9df666064b023a9da953a1e0f91716c3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(37,'b41e79ec45ee9028738cfcedb541b4a9147be7cc90b1642e90a143536bfc71c5','0bbda5f56f4ab1e091f3eb2954d372af194f6e09ab8860f17d5a35b621f3a1f6',CAST('{"at":"2026-11-25T14:24:53.242052Z","data":{"assignment":1,"case":4,"delivery":4,"own":false,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"},"kind":"assignment.examination_begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b41e79ec45ee9028738cfcedb541b4a9147be7cc90b1642e90a143536bfc71c5","role":"paralegal","seq":37,"staff":1,"texts":{"summary":"2e9823cd47327ed9ef4a89a16b7a706f893e5905cd0f5196c4570bc1cc91a906"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(38,'0bbda5f56f4ab1e091f3eb2954d372af194f6e09ab8860f17d5a35b621f3a1f6','8ea8a900456e6c1d5e3a0f54f944a9d3b8d95e4f639b199a3d1678181769e520',CAST('{"at":"2026-11-25T14:24:53.250340Z","data":{"assignment":1,"case":4,"delivery":4,"examination":2,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","verdict":"pass"},"kind":"assignment.examined","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0bbda5f56f4ab1e091f3eb2954d372af194f6e09ab8860f17d5a35b621f3a1f6","role":"paralegal","seq":38,"staff":1,"texts":{"summary":"0c2d0a61274210f4777bc14ff3f80891357749be21dd61a38766ec559a604ab7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(39,'8ea8a900456e6c1d5e3a0f54f944a9d3b8d95e4f639b199a3d1678181769e520','5083ab13c688212a963fa261b6cb01ccc499aa3702f58c4caced5c6e5c7e4ba5',CAST('{"at":"2026-11-25T14:24:53.256610Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"purpose":"file","request":1},"kind":"approval.asked","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8ea8a900456e6c1d5e3a0f54f944a9d3b8d95e4f639b199a3d1678181769e520","role":"paralegal","seq":39,"staff":1,"texts":{"summary":"2c8014f288be895b83c642f7d5027bf24e9369ff503ede315407062cc27e17bd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(40,'5083ab13c688212a963fa261b6cb01ccc499aa3702f58c4caced5c6e5c7e4ba5','452ef8ffbbbb129479e5ca5414e2ea7d2c66e545a48af082a041aaf0cb3c2a82',CAST('{"at":"2026-11-25T14:24:53.268132Z","data":{"assignment":2,"case":4,"delivery":2,"own":false,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2"},"kind":"assignment.examination_begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5083ab13c688212a963fa261b6cb01ccc499aa3702f58c4caced5c6e5c7e4ba5","role":"paralegal","seq":40,"staff":1,"texts":{"summary":"2cbd004f6c376484ce4ab58f46200a281ed6b97c8128628ed327403fb646c563"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(41,'452ef8ffbbbb129479e5ca5414e2ea7d2c66e545a48af082a041aaf0cb3c2a82','a61cb507016e5e09013a9ad5b319959ca1807d4f71cd931c1dc1ef77765cce28',CAST('{"at":"2026-11-25T14:24:53.278154Z","data":{"assignment":2,"case":4,"delivery":2,"examination":3,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","verdict":"pass"},"kind":"assignment.examined","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"452ef8ffbbbb129479e5ca5414e2ea7d2c66e545a48af082a041aaf0cb3c2a82","role":"paralegal","seq":41,"staff":1,"texts":{"summary":"227593fd428986b864d0745a196ce6ce9b4a849df9d7b158531b40d8e9eeabe9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(42,'a61cb507016e5e09013a9ad5b319959ca1807d4f71cd931c1dc1ef77765cce28','eaa2f315bf12f968422becc3d5787f6d747d58482505fc7c78c9277c4aaa89de',CAST('{"at":"2026-11-25T14:24:53.283666Z","data":{"assignment":2,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"purpose":"file","request":2},"kind":"approval.asked","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"a61cb507016e5e09013a9ad5b319959ca1807d4f71cd931c1dc1ef77765cce28","role":"paralegal","seq":42,"staff":1,"texts":{"summary":"763381a3c7183547578ccf638caeb8ccd815e4fe73c4e5834d3c03d1b2a9aa71"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(43,'eaa2f315bf12f968422becc3d5787f6d747d58482505fc7c78c9277c4aaa89de','27bf9ea7e9dbbf4b7e2be32cd0f2c980f9d03a5d7f33fb823a212cefb41e6233',CAST('{"at":"2026-11-25T14:24:53.287389Z","data":{"assignment":3,"case":4,"delivery":3,"own":false,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"},"kind":"assignment.examination_begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"eaa2f315bf12f968422becc3d5787f6d747d58482505fc7c78c9277c4aaa89de","role":"paralegal","seq":43,"staff":1,"texts":{"summary":"36273853cb4a958569e37fbb87bb5c9d010e8d6ebd6beb86f1497baf97cc92a3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(44,'27bf9ea7e9dbbf4b7e2be32cd0f2c980f9d03a5d7f33fb823a212cefb41e6233','e2ed15b7fb9697a161240aef79a20f250332b6419a62f68db37945f5aef7ab26',CAST('{"at":"2026-11-25T14:24:53.291171Z","data":{"assignment":3,"case":4,"delivery":3,"examination":4,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","verdict":"pass"},"kind":"assignment.examined","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"27bf9ea7e9dbbf4b7e2be32cd0f2c980f9d03a5d7f33fb823a212cefb41e6233","role":"paralegal","seq":44,"staff":1,"texts":{"summary":"d341a5d80eb5b685523d3de5db908405aba66ebdbb6d9ea73a90c9beaf2c4e7e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(45,'e2ed15b7fb9697a161240aef79a20f250332b6419a62f68db37945f5aef7ab26','301916f78d0fa234f45c56ce6562cde8760b01790472e1952a962dec0f8294e0',CAST('{"at":"2026-11-25T14:24:53.303907Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":3},"kind":"approval.asked","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"e2ed15b7fb9697a161240aef79a20f250332b6419a62f68db37945f5aef7ab26","role":"paralegal","seq":45,"staff":1,"texts":{"summary":"1011f097c170276b9614812b2939dcacae585d4b62dca016d421b5292aea649e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(46,'301916f78d0fa234f45c56ce6562cde8760b01790472e1952a962dec0f8294e0','7ac84ff7b63e65b712499825b873c942765ecb9528622d377e9e478c2360ab4e',CAST('{"at":"2026-11-25T14:24:53.312570Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"for":2,"key":"SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":1,"seconds":0,"signature":null,"statement":"0f20bfd3d12c8a4dabde99ce6cbfbfbdd748757a5dc6db1940464667aea52964"},"kind":"approval.approved","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"301916f78d0fa234f45c56ce6562cde8760b01790472e1952a962dec0f8294e0","role":"attorney","seq":46,"staff":2,"texts":{"comment":"4d6b35e9a3b11375126183ea17de30a289fd988baf8eb8e5867424b35fd8e3aa","statement":"18d1283e5cc67873397f8612f5e4e425cd2d87992e2b315d608c84ba91934aaa","summary":"c795f4b707ab4679b05963fcf8fbbe4a3acff1f2c0b30e8a9535c17d13acecfd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(47,'7ac84ff7b63e65b712499825b873c942765ecb9528622d377e9e478c2360ab4e','f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a',CAST('{"at":"2026-11-25T14:24:53.323115Z","data":{"case":4,"day":"2026-11-25","documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"}],"proof_document":null,"request":1,"standing":"approved"},"kind":"release.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"7ac84ff7b63e65b712499825b873c942765ecb9528622d377e9e478c2360ab4e","role":"paralegal","seq":47,"staff":1,"texts":{"proof":"9bb1680422f258a62daad14729a822fe38cf3dcfc2f80d627c613798fdc5afd4","reason":"af56714ec9e0a166636ce4321bf76560a2acc5fc5daf78124e5f53441132cb04","summary":"ca2bf4f0afdab01a00c6bc25ec0fcd5a980536e500d9ef026f87de477df6da3c","to":"c7cd5e6db25acfbef0dafd166f861851d6667cb9a76161245b92be93f91c4bef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(48,'f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a','9287d1fd8fe00ce9418729eb9db18845659a4e66540a8c8f38265118adf77c69',CAST('{"at":"2026-11-25T14:24:53.374641Z","data":{"fingerprint":"SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU","key":1,"signature":"9c5e08f05294f8562b5bfbd42ed160133cce9a26b46ac17965cf93ea2a090707","statement":"cf15b72ae9abebbf539c2f5d7f1db9700511344d81859a53f7f25f609b4ba95d"},"kind":"approval.signature","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a","role":"attorney","seq":48,"staff":2,"texts":{"signature":"1c1bca034909376fc14a751b7df1803b17f492c6f7f5ed98d97f85eb53509938","summary":"753a1b0af3698104ab5419580d4c6a6089525583a4eabb67491c406d5aaf4aee"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(49,'9287d1fd8fe00ce9418729eb9db18845659a4e66540a8c8f38265118adf77c69','5afde72c4a1e2743c319558f696c5b9862b9c52f93128033a351998eecf7ff58',CAST('{"at":"2026-11-25T14:24:53.375281Z","data":{"assignment":2,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"for":2,"key":"SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU","level":"signed","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":2,"seconds":0,"signature":1,"statement":"cf15b72ae9abebbf539c2f5d7f1db9700511344d81859a53f7f25f609b4ba95d"},"kind":"approval.approved","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"9287d1fd8fe00ce9418729eb9db18845659a4e66540a8c8f38265118adf77c69","role":"attorney","seq":49,"staff":2,"texts":{"comment":"00c027572e39a0411a37ee0385caeb67c638c396b0dea788338dfc0d115ec06d","statement":"7364a42048be2b5b13d92af1d47bbe2d7f5c237237ba52b4d243a8e37aa40027","summary":"41bcf5eb6285fc405c45aaf5aa29e2d0f22de87b2e9ba5ac9e85a4913dcf81a5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(50,'5afde72c4a1e2743c319558f696c5b9862b9c52f93128033a351998eecf7ff58','91010df34df32b20489504c7318d0d92d7b08421b929000573ae3fbdc965631b',CAST('{"at":"2026-11-25T14:24:53.382794Z","data":{"assignment":3,"case":4,"request":3},"kind":"approval.withdrawn","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5afde72c4a1e2743c319558f696c5b9862b9c52f93128033a351998eecf7ff58","role":"paralegal","seq":50,"staff":1,"texts":{"summary":"f5a94ff8a6d972ecdd88bf65de8d627e115ae13241c7d8b4f091f0574fdabd8f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(51,'91010df34df32b20489504c7318d0d92d7b08421b929000573ae3fbdc965631b','152e41b2a94315f6d4222b6ebd22be09ebcaab86651c1f324a671335491c92ce',CAST('{"at":"2026-11-25T14:24:53.387458Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":4},"kind":"approval.asked","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"91010df34df32b20489504c7318d0d92d7b08421b929000573ae3fbdc965631b","role":"paralegal","seq":51,"staff":1,"texts":{"summary":"1ca05cb8f75010ea52373e377f596507e4fc6cdfa5bbeff4467111f7b40324a6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(52,'152e41b2a94315f6d4222b6ebd22be09ebcaab86651c1f324a671335491c92ce','ca2022fc4c1ce251a0f3019c61280a3a7cae54a8f8bf94564064bf43adbf3a4d',CAST('{"at":"2026-11-25T14:24:53.399133Z","data":{"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"}],"request":4,"statement":"4fce28d9348df9c81217069da864e99a38109e838fe2c68d223d3fdcbeac8277"},"kind":"approval.phone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"152e41b2a94315f6d4222b6ebd22be09ebcaab86651c1f324a671335491c92ce","role":"paralegal","seq":52,"staff":1,"texts":{"statement":"0c96310ee3a72ae6e4f46f3c0a800dbe76790b7f33c7abadb1b077ce1cca6383","summary":"fd63cbf6edbb5a5a7848a7b611c498ee38ae66fffa19d1f602bc2f5de451ba00","when":"d8963d4a85492ab6180081454eceda4fa56b4afe7a8a83c37a820136fba5e0ff","words":"c4255ecaafc19d40be3772518e0984442b1f707b6d37add8d9eea2319225a73e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(53,'ca2022fc4c1ce251a0f3019c61280a3a7cae54a8f8bf94564064bf43adbf3a4d','230d084b996890f14e2a7044229edd9cd6a901c2d61c99ba06c48ab9354fba38',CAST('{"at":"2026-11-25T14:24:53.406028Z","data":{"assignment":5,"case":4,"due":"2036-05-04","kind":"research","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ca2022fc4c1ce251a0f3019c61280a3a7cae54a8f8bf94564064bf43adbf3a4d","role":"paralegal","seq":53,"staff":1,"texts":{"summary":"2b20b93e2c13e1c0df3880916d4512257696a482b083b8d8d78f468813df28e5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(54,'230d084b996890f14e2a7044229edd9cd6a901c2d61c99ba06c48ab9354fba38','79fc38d0d02a0b7780d1691b12f8e71880ddf73af6b46c8b9a464b5bb3ebfbe9',CAST('{"at":"2026-11-25T14:24:53.425342Z","data":{"documents":[[32,"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38",90]]},"kind":"intake.taken","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"230d084b996890f14e2a7044229edd9cd6a901c2d61c99ba06c48ab9354fba38","role":"intake","seq":54,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(55,'79fc38d0d02a0b7780d1691b12f8e71880ddf73af6b46c8b9a464b5bb3ebfbe9','add2e1596de63b404e4faba51266209d8830aafab0b893b217fae377d5654f76',CAST('{"at":"2026-11-25T14:24:53.903828Z","data":{"ai":false,"assignment":5,"case":4,"delivery":5,"document":32,"minutes":90,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","version":1},"kind":"assignment.delivered","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"79fc38d0d02a0b7780d1691b12f8e71880ddf73af6b46c8b9a464b5bb3ebfbe9","role":"assistant","seq":55,"staff":6,"texts":{"summary":"892d73b659f07cfbcd8fbf8eb7ddb9a24a0efdf3ee25f8e693253bf1d57d4bc3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(56,'add2e1596de63b404e4faba51266209d8830aafab0b893b217fae377d5654f76','5f65a92e0019ffac1dd6da675ea8aaec4ddc7fddc56614bb150139dc5add3dc8',CAST('{"at":"2026-11-25T14:24:53.906073Z","data":{"assignment":5,"case":4,"delivery":5,"own":false,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38"},"kind":"assignment.examination_begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"add2e1596de63b404e4faba51266209d8830aafab0b893b217fae377d5654f76","role":"paralegal","seq":56,"staff":1,"texts":{"summary":"97be1b18125f7ada94092c7b412f017b0bd25e34f6d78b0d3df19be0840dd949"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(57,'5f65a92e0019ffac1dd6da675ea8aaec4ddc7fddc56614bb150139dc5add3dc8','73b874a21c84c16e9dc44abca073f92503e1b7f86e32ba6894b5f1d05ea3d078',CAST('{"at":"2026-11-25T14:24:53.909055Z","data":{"assignment":5,"case":4,"delivery":5,"examination":5,"faults":0,"lines":7,"own":false,"seconds":0,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","verdict":"pass"},"kind":"assignment.examined","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5f65a92e0019ffac1dd6da675ea8aaec4ddc7fddc56614bb150139dc5add3dc8","role":"paralegal","seq":57,"staff":1,"texts":{"summary":"7d9d808f7cfad94ee67aca210d4aec2bf8eb661ebdf1aad66b9b719356659eb0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(58,'73b874a21c84c16e9dc44abca073f92503e1b7f86e32ba6894b5f1d05ea3d078','9d9f0fb8a24170fd3223ed84ef47569a363b2f87a0530b07a1bf23bef0e5b658',CAST('{"at":"2026-11-25T14:24:53.910992Z","data":{"from":5,"to":2,"until":"2036-06-01"},"kind":"queue.lent","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"73b874a21c84c16e9dc44abca073f92503e1b7f86e32ba6894b5f1d05ea3d078","role":"attorney","seq":58,"staff":5,"texts":{"summary":"1a4fb431bf45bc8877ab14b5f5206c48a3729d2b0d0ba4d8bbd51f4f167e3cdf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(59,'9d9f0fb8a24170fd3223ed84ef47569a363b2f87a0530b07a1bf23bef0e5b658','c6710897dbeef36590d81b7db8be114d1b96bb5013faad4cca02da50d11a1860',CAST('{"at":"2026-11-25T14:24:53.915819Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"9d9f0fb8a24170fd3223ed84ef47569a363b2f87a0530b07a1bf23bef0e5b658","role":"assistant","seq":59,"staff":4,"texts":{"summary":"c6bda92e46edd818a65dfb29083f0326eb52149db2a8535c271a5c10faec2ec2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(60,'c6710897dbeef36590d81b7db8be114d1b96bb5013faad4cca02da50d11a1860','28ee5c820a295f555d6dee25a54fc73ee977520c23037689038ba4bf38109502',CAST('{"at":"2026-11-25T14:24:53.942325Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"c6710897dbeef36590d81b7db8be114d1b96bb5013faad4cca02da50d11a1860","role":"paralegal","seq":60,"staff":1,"texts":{"path.18":"dab467b7a0bc30260e0a3c6f5f81715026360e2cbea2d3f4d271f8f40d5e7d02","summary":"c437d3a83ae6bd3b89312a6f648a4ab1779e9e6c86fd195fb34d6865eeffa08c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(61,'28ee5c820a295f555d6dee25a54fc73ee977520c23037689038ba4bf38109502','5b53aa2808ea04b5dc4077abc724965ecd27c9537253e3233cf3d927e8bbfc78',CAST('{"at":"2026-11-25T14:24:53.962177Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"new","type":null}],"undoes":48},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"28ee5c820a295f555d6dee25a54fc73ee977520c23037689038ba4bf38109502","role":"paralegal","seq":61,"staff":1,"texts":{"path.18":"16101b353c40b6d1e0ccee84ba95596029de14dbfa45b9dfaf7627404acd1807","summary":"175810b1d40b87715968917701187f042b8d258c378adf809b00fbc742e8e805"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(62,'5b53aa2808ea04b5dc4077abc724965ecd27c9537253e3233cf3d927e8bbfc78','7a5681840928a4aad46600dab7d6f47765d8c57d54afa6077c83d98869e23b58',CAST('{"at":"2026-11-25T14:24:53.982039Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":49},"kind":"act.redone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5b53aa2808ea04b5dc4077abc724965ecd27c9537253e3233cf3d927e8bbfc78","role":"paralegal","seq":62,"staff":1,"texts":{"path.18":"3a6df37282befcfc1bb5b3625854c0942f8679f425d26bd7d60a6ffcd27675a8","summary":"30bdab4a4c8908f52c3fc5162210def0f05ff5da38862e56e109657f4b6315fc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(63,'7a5681840928a4aad46600dab7d6f47765d8c57d54afa6077c83d98869e23b58','69c39d3f8bd0c2ed149fcb60f973e39491372891e08fd0c41f1cf272891a7575',CAST('{"at":"2026-11-25T14:24:54.002195Z","data":{"documents":[{"cases":[4],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"7a5681840928a4aad46600dab7d6f47765d8c57d54afa6077c83d98869e23b58","role":"attorney","seq":63,"staff":5,"texts":{"path.19":"b9da216cafd044e3456a2b44f045dacdc0ddacde54263ae8d64c08262333da26","summary":"cdaecde43182fae11b5645ad96809e0c95af9b89fb0a179a5204d317f9363e43"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(64,'69c39d3f8bd0c2ed149fcb60f973e39491372891e08fd0c41f1cf272891a7575','57458a44234658d5a76bbbbae3129291ec3ff1bde024d75ec57eb2067603b947',CAST('{"at":"2026-11-25T14:24:54.042318Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"new","type":null}],"undoes":51},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"69c39d3f8bd0c2ed149fcb60f973e39491372891e08fd0c41f1cf272891a7575","role":"attorney","seq":64,"staff":5,"texts":{"path.19":"30d62b506dacbf3ba84c6ec6434203ba04d3cf5b01c8b17830ec11212b1e2799","summary":"c38521386e24bd4c316983fe1d823b35ca19f41b07de98ab364f256f772399b4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(65,'57458a44234658d5a76bbbbae3129291ec3ff1bde024d75ec57eb2067603b947','30bb0835d11afc0d74b5fe27f21142f08c60ee8bf6457019bec505eed7e78893',CAST('{"at":"2026-11-25T14:24:54.065951Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","filed_on","received_on","state","title"],"id":1,"moved":true,"sha256":"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2","state":"in_file","type":"complaint"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"57458a44234658d5a76bbbbae3129291ec3ff1bde024d75ec57eb2067603b947","role":"paralegal","seq":65,"staff":1,"texts":{"path.1":"8b97bd29ff15ea7e0969033fc80ac9a77c799a7cf42f9556e5e19361e46a7018","summary":"5f4a2c6c485c1fa9dcd6d1a5e0ef6544538ffd502d820113e3ac79ee5bcb0bad"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(66,'30bb0835d11afc0d74b5fe27f21142f08c60ee8bf6457019bec505eed7e78893','6ded3bb469017a220e78884691cb22f11bb75ddcbc4a5da6fc3d2723b3888a3e',CAST('{"at":"2026-11-25T14:24:54.098300Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","party","received_on","state","title"],"id":2,"moved":true,"sha256":"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7","state":"in_file","type":"answer"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"30bb0835d11afc0d74b5fe27f21142f08c60ee8bf6457019bec505eed7e78893","role":"paralegal","seq":66,"staff":3,"texts":{"path.2":"429040029215e2bea3b06e4cd7cc35692c57f5c4c141bb2b771579a1b604e9fa","summary":"5485036b6ae3add731638d5b5579dd86fa3d0a739d9ae28f678c87294b2a72f0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(67,'6ded3bb469017a220e78884691cb22f11bb75ddcbc4a5da6fc3d2723b3888a3e','e1fa49bc25f002158b864a0157bb1ce4ce4e1f7cb58bc557fe5cf5c748e9d1aa',CAST('{"at":"2026-11-25T14:24:54.118023Z","data":{"documents":[{"cases":[1],"changed":["cases","dated_on","decided_at","decided_by","received_on","state","title"],"id":3,"moved":true,"sha256":"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":27,"moved":false,"sha256":"fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":28,"moved":false,"sha256":"d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"6ded3bb469017a220e78884691cb22f11bb75ddcbc4a5da6fc3d2723b3888a3e","role":"paralegal","seq":67,"staff":3,"texts":{"path.3":"721333099e44969c4ab2bf4cce919971e8e3ae206cfa17a56975d0a6e6035f95","summary":"78ce7fb1b91a70d4286de1cb508534c54350b982f5c3a91b98b319564bfeb503"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(68,'e1fa49bc25f002158b864a0157bb1ce4ce4e1f7cb58bc557fe5cf5c748e9d1aa','5e6117b6db81cf601c71e3888a1bb6736cdbca7499ed836a8446cc0712f66f59',CAST('{"at":"2026-11-25T14:24:54.150375Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":4,"moved":true,"sha256":"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63","state":"in_file","type":"motion_to_compel"},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":5,"moved":true,"sha256":"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac","state":"in_file","type":null},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":6,"moved":true,"sha256":"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"e1fa49bc25f002158b864a0157bb1ce4ce4e1f7cb58bc557fe5cf5c748e9d1aa","role":"paralegal","seq":68,"staff":1,"texts":{"path.4":"8db4f627146e4ad277ab4e0c2a1b699945d692f30a1c78c6f18f38117257565f","path.5":"6d576dc4b4c04aa91477afd42099d468e57f1ccbd73e21b4541f09823c70a463","path.6":"89b51c04e519d440da9b94b62424ed39bf920d52d6ccb30c192f56902d77beff","summary":"974dea27481994b2b78eb2dc910083501a3822f49f98e51fb4cf5aa8d1b088d5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(69,'5e6117b6db81cf601c71e3888a1bb6736cdbca7499ed836a8446cc0712f66f59','b1dfb39a33205267bad332be7c06bef72ba44359f231f653b4ae0b0c4efc962c',CAST('{"at":"2026-11-25T14:24:54.190182Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":11,"moved":true,"sha256":"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36","state":"in_file","type":null}],"only_said":true,"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5e6117b6db81cf601c71e3888a1bb6736cdbca7499ed836a8446cc0712f66f59","role":"assistant","seq":69,"staff":4,"texts":{"path.11":"b59680c5c37da72ec55dd63f789666511344c42be83acb2af8db73950eed890e","summary":"17b0fef043699968cc070d1de20159676bcf2caece668a791275acfba469dbfe"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(70,'b1dfb39a33205267bad332be7c06bef72ba44359f231f653b4ae0b0c4efc962c','ac529f9c1891a9958571cba4317612d7585017a647cff6581cd52722d6a7a19a',CAST('{"at":"2026-11-25T14:24:54.210182Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":12,"moved":true,"sha256":"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b1dfb39a33205267bad332be7c06bef72ba44359f231f653b4ae0b0c4efc962c","role":"assistant","seq":70,"staff":4,"texts":{"path.12":"63af6beb37a669e0c340e5d8baa30d613eaebfdf01ea82f3d9679fa8d89a0a86","summary":"96a90bd736adba902e704458d66ad4bcd5b213c7da9940e5c1c0978737b9062c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(71,'ac529f9c1891a9958571cba4317612d7585017a647cff6581cd52722d6a7a19a','8906369f9f454c9543b931e82301865d61b0065488a437626526e34b9ad08cc6',CAST('{"at":"2026-11-25T14:24:54.229975Z","data":{"documents":[{"cases":[1,4],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ac529f9c1891a9958571cba4317612d7585017a647cff6581cd52722d6a7a19a","role":"paralegal","seq":71,"staff":1,"texts":{"path.7":"729c56ce4f37fbcd90ce58c8e27efe782e9b9d6c29fafd4eaa62a1f11dbc5394","summary":"53bd604e4c4d4cbe886bb69d37715c93b054993113c0c8cafa4dac082e1f3d27"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(72,'8906369f9f454c9543b931e82301865d61b0065488a437626526e34b9ad08cc6','79c1deb5078e42376d53eebae1913b0e9b185b39c46815b5e1b8ae5a01d1900c',CAST('{"at":"2026-11-25T14:24:54.239466Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":8,"moved":false,"sha256":"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8906369f9f454c9543b931e82301865d61b0065488a437626526e34b9ad08cc6","role":"paralegal","seq":72,"staff":1,"texts":{"summary":"9cc09bda69e17ef270f64e596ed6869fd2e50c56d33e96b4e611764d55615269"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(73,'79c1deb5078e42376d53eebae1913b0e9b185b39c46815b5e1b8ae5a01d1900c','96f91cee074b24969d3c399521adecc625a5a0de426d8d2fe8c246c7ec5caef2',CAST('{"at":"2026-11-25T14:24:54.265896Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":9,"moved":true,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"79c1deb5078e42376d53eebae1913b0e9b185b39c46815b5e1b8ae5a01d1900c","role":"paralegal","seq":73,"staff":3,"texts":{"path.9":"2a26f2ded480a1fb218b592646363f02a7f72dc994c924809f67035080fddaef","summary":"6fd80780b3302b4bde0bc8b1006ace7355399e78e0de281ff6b199df3de7144f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(74,'96f91cee074b24969d3c399521adecc625a5a0de426d8d2fe8c246c7ec5caef2','ef68d20a3260e55da164a0553175d696fb3ccc72ad7eaae04dd56e326e81d0af',CAST('{"at":"2026-11-25T14:24:54.277718Z","data":{"documents":[{"cases":[1],"changed":["handling","served_on","service_method","title"],"id":9,"moved":false,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"96f91cee074b24969d3c399521adecc625a5a0de426d8d2fe8c246c7ec5caef2","role":"paralegal","seq":74,"staff":3,"texts":{"summary":"c42308024a7e604198a8c5163f2c1e33db20063b9c321a0994550db7e43cc51a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(75,'ef68d20a3260e55da164a0553175d696fb3ccc72ad7eaae04dd56e326e81d0af','ed7f71be8d4849b5365a6c49aebd07b9496581d362688118e8cbe49ae5e90140',CAST('{"at":"2026-11-25T14:24:54.302163Z","data":{"documents":[{"cases":[3],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ef68d20a3260e55da164a0553175d696fb3ccc72ad7eaae04dd56e326e81d0af","role":"assistant","seq":75,"staff":6,"texts":{"path.10":"fa6ee8a7ce11544c05af98e4b2aaf0a99a390c1375ca4c3eecc4c490a9d8ea58","summary":"56039c34ae9ae2d10b0ebea05c22fcc6ff7f74207f8a89addde8e794fc9f72b9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(76,'ed7f71be8d4849b5365a6c49aebd07b9496581d362688118e8cbe49ae5e90140','d85114c3291e0284a3a30a9b1d640504867fbdea371c0d52c191ea6e6924bc08',CAST('{"at":"2026-11-25T14:24:54.313686Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":17,"moved":false,"sha256":"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ed7f71be8d4849b5365a6c49aebd07b9496581d362688118e8cbe49ae5e90140","role":"paralegal","seq":76,"staff":1,"texts":{"summary":"b998f27f613ff7440493072ed65e4615aa4199524971fd5fef7534eb7fed19a2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(77,'d85114c3291e0284a3a30a9b1d640504867fbdea371c0d52c191ea6e6924bc08','704aab2bab566371ed3a3eea3c4ba15f78effd4a83412d5dd5884a603841c5b1',CAST('{"at":"2026-11-25T14:24:54.333862Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":13,"moved":true,"sha256":"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d85114c3291e0284a3a30a9b1d640504867fbdea371c0d52c191ea6e6924bc08","role":"assistant","seq":77,"staff":4,"texts":{"path.13":"0d29b2535af6854eb110d1018a7bc804dfdc01bd7cf713354f8c9e5a835d204b","summary":"9764ec593c18de0c2f4e9c5953944a84e5f7e193f91fc2c91b5b9049209efd08"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(78,'704aab2bab566371ed3a3eea3c4ba15f78effd4a83412d5dd5884a603841c5b1','584b8b5e34e862ea43d6b815aa5de67f4086d6d3ff768c1b011ffbbfba76b3df',CAST('{"at":"2026-11-25T14:24:54.357989Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"704aab2bab566371ed3a3eea3c4ba15f78effd4a83412d5dd5884a603841c5b1","role":"paralegal","seq":78,"staff":1,"texts":{"path.14":"5ea890d414fd3c30e2acefdc6ae769a1c94b94512dc92a75cb646cf116bbfbf7","summary":"d64bdaa5ff3dd50fe2b904a60843d1b80211c0889c44dc549c28332bd2d3dfd7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(79,'584b8b5e34e862ea43d6b815aa5de67f4086d6d3ff768c1b011ffbbfba76b3df','ffedb8171ccdd3ddd7e4c9b1b849e3d6b0b8a80301cc5ca1a917dea11f841588',CAST('{"at":"2026-11-25T14:24:54.377816Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"new","type":null}],"undoes":null},"kind":"document.restored","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"584b8b5e34e862ea43d6b815aa5de67f4086d6d3ff768c1b011ffbbfba76b3df","role":"paralegal","seq":79,"staff":1,"texts":{"path.14":"39230ecd5861d87aa483b73b4425a27631f52a314f8aed8f677a3f7b52ad2772","summary":"33f24482d9d3f2453bc0acb7f7819b59fe298ec115d74725dadfb5260ed93b9d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(80,'ffedb8171ccdd3ddd7e4c9b1b849e3d6b0b8a80301cc5ca1a917dea11f841588','388c281283f0aec8eb9d82e3c3c9c7ac3aaebd67731ebc3ba3e10f531ef82654',CAST('{"at":"2026-11-25T14:24:54.397876Z","data":{"documents":[{"cases":[3],"changed":["decided_at","state"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ffedb8171ccdd3ddd7e4c9b1b849e3d6b0b8a80301cc5ca1a917dea11f841588","role":"assistant","seq":80,"staff":6,"texts":{"path.10":"e1b74027ff0ca37b9283391853ca3189ca30e8b1f885af6204dac764e639ad49","summary":"f0a0102616021610b78719c8110cb60734192528680855b60a3a324d0a99798a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(81,'388c281283f0aec8eb9d82e3c3c9c7ac3aaebd67731ebc3ba3e10f531ef82654','8e8ec36fac85c2c059e0e29cb68a708a198171263eb2fb7f17d8746f3d5a13dd',CAST('{"at":"2026-11-25T14:24:54.405728Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"388c281283f0aec8eb9d82e3c3c9c7ac3aaebd67731ebc3ba3e10f531ef82654","role":"paralegal","seq":81,"staff":3,"texts":{"summary":"5439201086534f95e482222fafea2b0b54466fac8fe75bab603e8e8557fb412e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(82,'8e8ec36fac85c2c059e0e29cb68a708a198171263eb2fb7f17d8746f3d5a13dd','8047641cf7daba5ce23aaca942b5c75eaf00df9943dfc132f505229067efb990',CAST('{"at":"2026-11-25T14:24:54.514936Z","data":{"case":1,"dockets":0,"fields":["caption","stage"],"parties":0,"team":0},"kind":"case.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8e8ec36fac85c2c059e0e29cb68a708a198171263eb2fb7f17d8746f3d5a13dd","role":"paralegal","seq":82,"staff":1,"texts":{"caption":"99db7900699365be0c24d2608f3444350713100c944c0064d8ec4328d09f93b5","stage":"25f7ace4055b35cb5e53f702f576ad135bafe35a099cba4dc72b9a689f061f1a","summary":"85a6a017f74bf759a8ecd6c5cd8e533cb6520b817974abe3e01536411c7d9d2c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(83,'8047641cf7daba5ce23aaca942b5c75eaf00df9943dfc132f505229067efb990','b1ba92f9469de1f4f6b19335e96f182692badd52d4e99dc52272290bdd2d783e',CAST('{"at":"2026-11-25T14:24:54.638275Z","data":{"case":3,"dockets":0,"fields":["status"],"parties":0,"team":0},"kind":"case.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8047641cf7daba5ce23aaca942b5c75eaf00df9943dfc132f505229067efb990","role":"paralegal","seq":83,"staff":3,"texts":{"status":"484b58be76133351db70f985a003f1a8cbb065a476cc39ddb4d84c7c9f5656ae","summary":"18f413c78ad5e073ae9297af01db34525c675909399887e5007aae00700f1e23"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(84,'b1ba92f9469de1f4f6b19335e96f182692badd52d4e99dc52272290bdd2d783e','59afb238b11254231f3f9b843e40170cc53af5a3b180dcd5a9863e5dd441f084',CAST('{"at":"2026-11-25T14:24:54.764060Z","data":{"case":4,"dockets":0,"fields":["side"],"parties":0,"team":0},"kind":"case.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b1ba92f9469de1f4f6b19335e96f182692badd52d4e99dc52272290bdd2d783e","role":"attorney","seq":84,"staff":2,"texts":{"side":"7eaae42f34cb89d2ef4cd96a61c59969bff22e884edd0e384662c5d96f262147","summary":"23577f5ca57f69fce4069bdec1f5535fdbf08356eb22f5b7ef0f09245fd08fb7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(85,'59afb238b11254231f3f9b843e40170cc53af5a3b180dcd5a9863e5dd441f084','b40df34a73fd8d812b9139eee16def0015bc3d782d1d691eace14282986e9dff',CAST('{"at":"2026-11-25T14:24:54.789905Z","data":{"documents":[{"cases":[4],"changed":["cases"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.moved","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"59afb238b11254231f3f9b843e40170cc53af5a3b180dcd5a9863e5dd441f084","role":"paralegal","seq":85,"staff":1,"texts":{"path.7":"09175548d2d1254b5931228ea01ae6a119ab1bbbff5daf41c0a2dd8a63321b0e","summary":"fd01dbe133eb6b502206f6bfe8c8871d9a9b01e2ffb7a1de4003e20bc24b1466"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(86,'b40df34a73fd8d812b9139eee16def0015bc3d782d1d691eace14282986e9dff','3da24ed333140a88e053cba81688b0c63142919c29a4cdee49cf7932c3844151',CAST('{"at":"2026-11-25T14:24:54.801728Z","data":{"documents":[{"cases":[],"changed":["decided_at","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"new","type":null}],"undoes":null},"kind":"document.brought_back","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b40df34a73fd8d812b9139eee16def0015bc3d782d1d691eace14282986e9dff","role":"paralegal","seq":86,"staff":3,"texts":{"summary":"9f9d41ab81062f51bc01459343764d5efa8f99c4461a319ae3a4969955817bd3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(87,'3da24ed333140a88e053cba81688b0c63142919c29a4cdee49cf7932c3844151','f000a2ac687dee348766eda2a270f936b42303575d3515be5ec0ef30e3148eb0',CAST('{"at":"2026-11-25T14:24:54.826352Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":20,"moved":true,"sha256":"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":21,"moved":true,"sha256":"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"3da24ed333140a88e053cba81688b0c63142919c29a4cdee49cf7932c3844151","role":"assistant","seq":87,"staff":4,"texts":{"path.20":"824b4b31296efa9c2ebc83a9a31909462992338cd9f48cefebb39d0d6be7106c","path.21":"f0bf2fbc7259f9508e39e6edaf007f216fef979ec50df5bc487e9af1c40a8a34","summary":"1c758a89d7d57573cdb7594941ff64af1bee9a4a0dc9f001095f7278b3bbc933"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(88,'f000a2ac687dee348766eda2a270f936b42303575d3515be5ec0ef30e3148eb0','dbaf65ca44807659ff3b9e5dafb89a5859bc839d8b574bf06ccf2a37dd4720b1',CAST('{"at":"2026-11-25T14:24:54.858222Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e","state":"trash","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":23,"moved":true,"sha256":"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"f000a2ac687dee348766eda2a270f936b42303575d3515be5ec0ef30e3148eb0","role":"paralegal","seq":88,"staff":3,"texts":{"path.22":"5e91793a82fcf9a6d2a8ee711cd5ab34da59fab0bacd8f5c8d6c5b516fc4e893","path.23":"1d53cf856a7b422130d7729d825d72839cec9838b2f0fc0609685f8956e5f19f","summary":"e066eed8585f76943b48b8141bf6503b6ebb9c5d03b279879f2809a35e6f9fb3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(89,'dbaf65ca44807659ff3b9e5dafb89a5859bc839d8b574bf06ccf2a37dd4720b1','240f8a8e2aa421384411e20f64050451fa5c36669828bacf8cff762fa118c84a',CAST('{"at":"2026-11-25T14:24:54.861842Z","data":{"case":1},"kind":"case.reviewed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"dbaf65ca44807659ff3b9e5dafb89a5859bc839d8b574bf06ccf2a37dd4720b1","role":"attorney","seq":89,"staff":2,"texts":{"summary":"d5e3fda86a150623788fa72032ec3a987831cb2de0de0eebca6c9f219cc7fb4f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(90,'240f8a8e2aa421384411e20f64050451fa5c36669828bacf8cff762fa118c84a','1cc6f6fd05d5a81553d44dca5adfe36de37475939034fb760a7e302eb0994719',CAST('{"at":"2026-11-25T14:24:54.865761Z","data":{"case":2},"kind":"case.reviewed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"240f8a8e2aa421384411e20f64050451fa5c36669828bacf8cff762fa118c84a","role":"paralegal","seq":90,"staff":3,"texts":{"summary":"ff225bf5499f945930a0498b771c68ec6fb0f3fd248cb8e18ca1517c1ae776b5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(91,'1cc6f6fd05d5a81553d44dca5adfe36de37475939034fb760a7e302eb0994719','c78602dc5cac6cae118a6f87b4487bb3cfe101a47b555e7f793b17491baf4014',CAST('{"at":"2026-11-25T14:24:54.869987Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":1},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"1cc6f6fd05d5a81553d44dca5adfe36de37475939034fb760a7e302eb0994719","role":"assistant","seq":91,"staff":4,"texts":{"summary":"94256e3812ea110599a01a33c0ca430ca5c54d2e0bc79780654b35f12c2d7913"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(92,'c78602dc5cac6cae118a6f87b4487bb3cfe101a47b555e7f793b17491baf4014','57e6c2fdc0e79dce4ffd04b69b8acd0ebe6e7b948e28feb26263476511e08222',CAST('{"at":"2026-11-25T14:24:54.873960Z","data":{"case":1,"due":"2026-04-09","fields":["due_on"],"task":1},"kind":"task.moved","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"c78602dc5cac6cae118a6f87b4487bb3cfe101a47b555e7f793b17491baf4014","role":"assistant","seq":92,"staff":4,"texts":{"summary":"c05ec0f320f0b9902b57a9eb28d01c771a99f1da18482908ff0342db91d4df9d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(93,'57e6c2fdc0e79dce4ffd04b69b8acd0ebe6e7b948e28feb26263476511e08222','510eea0b8dbc399ac310234232be15303786426aa3ea5111898327cd81d6d6c4',CAST('{"at":"2026-11-25T14:24:54.877987Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.done","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"57e6c2fdc0e79dce4ffd04b69b8acd0ebe6e7b948e28feb26263476511e08222","role":"assistant","seq":93,"staff":4,"texts":{"summary":"480e95dfecbf23d1761563d6b7f19c2304fa0ff2072126dca3bc2d81566e18e2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(94,'510eea0b8dbc399ac310234232be15303786426aa3ea5111898327cd81d6d6c4','41c09a6092408d98edaf40a0730dcd8300d4e398d40e0383c4d599cf2f0792b7',CAST('{"at":"2026-11-25T14:24:54.881729Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.reopened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"510eea0b8dbc399ac310234232be15303786426aa3ea5111898327cd81d6d6c4","role":"assistant","seq":94,"staff":4,"texts":{"summary":"009899010e288b558f9fd1350f7799d87fc94da354efd9da4c5f46bf5bf9eed8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(95,'41c09a6092408d98edaf40a0730dcd8300d4e398d40e0383c4d599cf2f0792b7','8f608387478b5c61f002fa6fabf9f081a0d80efacf42d8595ce70a76cc1ccbaa',CAST('{"at":"2026-11-25T14:24:54.885911Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":2},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"41c09a6092408d98edaf40a0730dcd8300d4e398d40e0383c4d599cf2f0792b7","role":"paralegal","seq":95,"staff":1,"texts":{"summary":"87810a1a1ee4819091f6c1e93a6811834842b161245dddbbda25a6adf27c4b1e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(96,'8f608387478b5c61f002fa6fabf9f081a0d80efacf42d8595ce70a76cc1ccbaa','df9c75cefaeff04d59c0ddd311475ec59f3ed23387e29846acf9957ccad936f9',CAST('{"at":"2026-11-25T14:24:54.889913Z","data":{"case":1,"due":"2026-04-02","fields":["assignee_id"],"task":2},"kind":"task.assigned","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"8f608387478b5c61f002fa6fabf9f081a0d80efacf42d8595ce70a76cc1ccbaa","role":"paralegal","seq":96,"staff":1,"texts":{"summary":"b444af0f23bbfa21694f5eaece8521551ce6e216a35795d1930517cffb8e1c22"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(97,'df9c75cefaeff04d59c0ddd311475ec59f3ed23387e29846acf9957ccad936f9','e07830833fdc582efc0234f86193051033d77d2bfeaf09cdb2c5bec50b263d28',CAST('{"at":"2026-11-25T14:24:54.893977Z","data":{"case":1,"due":"2026-04-02","fields":["done_at","done_by","state"],"task":2},"kind":"task.done","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"df9c75cefaeff04d59c0ddd311475ec59f3ed23387e29846acf9957ccad936f9","role":"paralegal","seq":97,"staff":3,"texts":{"summary":"e0d28ba372ec6a00c8b577125ff1f8cfadd97e9b2afca696a92d8305d325a3cb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(98,'e07830833fdc582efc0234f86193051033d77d2bfeaf09cdb2c5bec50b263d28','c013f827b3bafa1ef9dc52848a059e4455e421b3f2665f4bb625e2ffc6d6aaa3',CAST('{"at":"2026-11-25T14:24:54.897792Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":3},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"e07830833fdc582efc0234f86193051033d77d2bfeaf09cdb2c5bec50b263d28","role":"paralegal","seq":98,"staff":1,"texts":{"summary":"fef8d2d88e1ccbfa3d868a2a8a32b4c8676c405f3ade0bd7b80004721d34fb17"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(99,'c013f827b3bafa1ef9dc52848a059e4455e421b3f2665f4bb625e2ffc6d6aaa3','5cfee2f01a1cbd1e0da8dc590a3834ca846728ee529f1122696a880bdf1e41be',CAST('{"at":"2026-11-25T14:24:54.901833Z","data":{"case":1,"due":"2026-04-03","fields":["assignee_id","due_on","note","priority","what"],"task":3},"kind":"task.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"c013f827b3bafa1ef9dc52848a059e4455e421b3f2665f4bb625e2ffc6d6aaa3","role":"paralegal","seq":99,"staff":1,"texts":{"summary":"4c090953431202f253c3434cf110d771058a6ecbc380bad73aa538edbe5424b7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(100,'5cfee2f01a1cbd1e0da8dc590a3834ca846728ee529f1122696a880bdf1e41be','4ae8acccde02e869d342bdce05296be9a89208fea27ceb3024423a369eed285d',CAST('{"at":"2026-11-25T14:24:54.905622Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":4},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5cfee2f01a1cbd1e0da8dc590a3834ca846728ee529f1122696a880bdf1e41be","role":"paralegal","seq":100,"staff":1,"texts":{"summary":"3aef6bdd5191f80596685854610f1412ece0c5d93e9bff970223a6e514b2b31f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(101,'4ae8acccde02e869d342bdce05296be9a89208fea27ceb3024423a369eed285d','e94fc8cc734fe3ec953e9d010cffabc9d2c24a504ed9aa7617d5e628a86564b8',CAST('{"at":"2026-11-25T14:24:54.909926Z","data":{"rows":[{"key":[4],"table":"task"}],"undoes":88},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"4ae8acccde02e869d342bdce05296be9a89208fea27ceb3024423a369eed285d","role":"paralegal","seq":101,"staff":1,"texts":{"summary":"767a2009a869ea6cb6e2b568bae5f112696d747471cca723016d8f932d489c10"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(102,'e94fc8cc734fe3ec953e9d010cffabc9d2c24a504ed9aa7617d5e628a86564b8','3d68837ad074f0db6420a38dbc2a843b1f0b889704f2e007f978e5700887cbd3',CAST('{"at":"2026-11-25T14:24:54.913825Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":5},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"e94fc8cc734fe3ec953e9d010cffabc9d2c24a504ed9aa7617d5e628a86564b8","role":"paralegal","seq":102,"staff":1,"texts":{"summary":"79557f3e8f5f03ae95395c1f83e81e8d08ae991e695ebd0667f0b29d44065a45"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(103,'3d68837ad074f0db6420a38dbc2a843b1f0b889704f2e007f978e5700887cbd3','2cc8c6462a78ed29cf9af82643a82976d8c6b4df69679230d7ed356c7d81c8bc',CAST('{"at":"2026-11-25T14:24:54.917734Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":90},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"3d68837ad074f0db6420a38dbc2a843b1f0b889704f2e007f978e5700887cbd3","role":"paralegal","seq":103,"staff":1,"texts":{"summary":"62d2c3358a1c583279a0c50c83a19ad48aed2061e138579bc52fa81f57c4ccfc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(104,'2cc8c6462a78ed29cf9af82643a82976d8c6b4df69679230d7ed356c7d81c8bc','0cc8696e045ae5f5232f85421c8240649440e62571067eaaadef5b43f4352043',CAST('{"at":"2026-11-25T14:24:54.921724Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":91},"kind":"act.redone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"2cc8c6462a78ed29cf9af82643a82976d8c6b4df69679230d7ed356c7d81c8bc","role":"paralegal","seq":104,"staff":1,"texts":{"summary":"7f6874381330ab2da4318508f9cdb90f2058302871b09d993074e8ed362b671e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(105,'0cc8696e045ae5f5232f85421c8240649440e62571067eaaadef5b43f4352043','b0a993c60594e21b46179ebd9974b86e7b2918f4736fc33dac5da7f3710de4dd',CAST('{"at":"2026-11-25T14:24:54.923338Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":92},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0cc8696e045ae5f5232f85421c8240649440e62571067eaaadef5b43f4352043","role":"paralegal","seq":105,"staff":1,"texts":{"summary":"f10f0ad36d637d0babf6e67fbc6661b3f07ccc0994dfe4c7bba719b873fb66d5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(106,'b0a993c60594e21b46179ebd9974b86e7b2918f4736fc33dac5da7f3710de4dd','3705af5247ed56b841b445ba8060c1f218e54e184c6b90c052c3408674215c4f',CAST('{"at":"2026-11-25T14:24:54.936227Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":93},"kind":"act.redone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b0a993c60594e21b46179ebd9974b86e7b2918f4736fc33dac5da7f3710de4dd","role":"paralegal","seq":106,"staff":1,"texts":{"summary":"6ef85e09c4c9c1dfbe5e2ee1fe60e87c0ac0189c3be8d248f628b6bbdb4fe4c4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(107,'3705af5247ed56b841b445ba8060c1f218e54e184c6b90c052c3408674215c4f','7f543257b315bc13cae82540897df5accb5c5830f234bf82de7a0fcb0877e181',CAST('{"at":"2026-11-25T14:24:54.950362Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":6},"kind":"task.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"3705af5247ed56b841b445ba8060c1f218e54e184c6b90c052c3408674215c4f","role":"attorney","seq":107,"staff":2,"texts":{"summary":"1f6725ebf1405c002dd2b9b600b2292534a59311cbdba977c21abd45d7a7a1e1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(108,'7f543257b315bc13cae82540897df5accb5c5830f234bf82de7a0fcb0877e181','b1d1edf0b9bae52795458a808b733df384b0d0e3bb4a7de73f77fc1376ad244f',CAST('{"at":"2026-11-25T14:24:54.953747Z","data":{"case":1,"due":"2026-04-03","fields":["due_on"],"task":6},"kind":"task.moved","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"7f543257b315bc13cae82540897df5accb5c5830f234bf82de7a0fcb0877e181","role":"paralegal","seq":108,"staff":1,"texts":{"summary":"4d522390476da8ff2ec1d47b64d0542ed9671bbce7de90e2e04281fb314a7e72"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(109,'b1d1edf0b9bae52795458a808b733df384b0d0e3bb4a7de73f77fc1376ad244f','a89ba773eef4a645298554d564e908db7849c997bc2d347ae48b7c1dba5215ce',CAST('{"at":"2026-11-25T14:24:55.079566Z","data":{"case":1,"document":null,"element":"id-contact","state":"requested"},"kind":"element.requested","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b1d1edf0b9bae52795458a808b733df384b0d0e3bb4a7de73f77fc1376ad244f","role":"assistant","seq":109,"staff":4,"texts":{"summary":"f262b35fc9c42003743f0eb62298fa3673c51c99e4d5652eae32d436104fb832"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(110,'a89ba773eef4a645298554d564e908db7849c997bc2d347ae48b7c1dba5215ce','a38c6dfcd7e4f5cabe4ac15a4df9d56b724b98c4ede4a6ab6abe3ddf0bd46dc5',CAST('{"at":"2026-11-25T14:24:55.081849Z","data":{"case":1,"document":1,"element":"summons-issued","state":"received"},"kind":"element.received","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"a89ba773eef4a645298554d564e908db7849c997bc2d347ae48b7c1dba5215ce","role":"assistant","seq":110,"staff":4,"texts":{"summary":"f48585c0b1748627ca1cab9e6a57e88759a9ff2e75475bd17b34d42a8d228a2f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(111,'a38c6dfcd7e4f5cabe4ac15a4df9d56b724b98c4ede4a6ab6abe3ddf0bd46dc5','bedaa837a7bc47ce13477708cc34e66741b7242992898a52c6ef4119cdbec005',CAST('{"at":"2026-11-25T14:24:55.090223Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"requested"},"kind":"element.requested","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"a38c6dfcd7e4f5cabe4ac15a4df9d56b724b98c4ede4a6ab6abe3ddf0bd46dc5","role":"paralegal","seq":111,"staff":3,"texts":{"summary":"2ba650088aa552a2ba32877377a8e7a967be6a09dc07254b33257ab4e4987f86"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(112,'bedaa837a7bc47ce13477708cc34e66741b7242992898a52c6ef4119cdbec005','9d5728b13753a6f6a1a7715dbfb46ea70e65f62fab6a883e9a1c07857ff84efc',CAST('{"at":"2026-11-25T14:24:55.093912Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"received"},"kind":"element.received","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"bedaa837a7bc47ce13477708cc34e66741b7242992898a52c6ef4119cdbec005","role":"paralegal","seq":112,"staff":3,"texts":{"summary":"ec0f9ec3f4e3f10aad71e6ce98aeef22815b13c2eaf1c5b1dee6933f000507e1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(113,'9d5728b13753a6f6a1a7715dbfb46ea70e65f62fab6a883e9a1c07857ff84efc','c3ada6df251acddab6ab6aac3e7a176aa8ddd1edf677f2574a985f7d7dc79c9c',CAST('{"at":"2026-11-25T14:24:55.097912Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"reviewed"},"kind":"element.reviewed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"9d5728b13753a6f6a1a7715dbfb46ea70e65f62fab6a883e9a1c07857ff84efc","role":"paralegal","seq":113,"staff":3,"texts":{"summary":"1ff1397f34d4d3618476b2db6cb49e7927fbcc6bd0329bac678ddf136d6cf66f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(114,'c3ada6df251acddab6ab6aac3e7a176aa8ddd1edf677f2574a985f7d7dc79c9c','0c37edbdc06973c33395663fe20acd901e089a1f6ef32b8d599514ded06ce8d6',CAST('{"at":"2026-11-25T14:24:55.102346Z","data":{"case":1,"document":1,"element":"complaint","state":"received"},"kind":"element.received","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"c3ada6df251acddab6ab6aac3e7a176aa8ddd1edf677f2574a985f7d7dc79c9c","role":"paralegal","seq":114,"staff":1,"texts":{"summary":"8d616e901459f7ff5d9e779fc9a5d790a536d205df5aab43db6293ffa111ed91"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(115,'0c37edbdc06973c33395663fe20acd901e089a1f6ef32b8d599514ded06ce8d6','df8831e4ac800191cfd2cbbbb7f133187db8a8caab5ecbbdfb1b2263f0f92fd7',CAST('{"at":"2026-11-25T14:24:55.105898Z","data":{"case":1,"document":1,"element":"complaint","state":"reviewed"},"kind":"element.reviewed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0c37edbdc06973c33395663fe20acd901e089a1f6ef32b8d599514ded06ce8d6","role":"attorney","seq":115,"staff":2,"texts":{"summary":"0607b1d0e22fb611b68d1ef293c73df551dfbccc098c05d511e9bcfb78bee224"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(116,'df8831e4ac800191cfd2cbbbb7f133187db8a8caab5ecbbdfb1b2263f0f92fd7','cc3b217851684bbabc15579ef11b408c13f414ae9be8da38ee38576a587195eb',CAST('{"at":"2026-11-25T14:24:55.109899Z","data":{"case":1,"document":null,"element":"jury-demand","state":"waived"},"kind":"element.waived","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"df8831e4ac800191cfd2cbbbb7f133187db8a8caab5ecbbdfb1b2263f0f92fd7","role":"attorney","seq":116,"staff":2,"texts":{"summary":"9f8b6963e124ea6846a90e0c0d3ff05ca023e35020f2c48cec9013acbea73c40"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(117,'cc3b217851684bbabc15579ef11b408c13f414ae9be8da38ee38576a587195eb','78387f8027aa91fc90d35df687bf34f1d1d49e50df369499af14f7d9646f5617',CAST('{"at":"2026-11-25T14:24:55.114152Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"requested"},"kind":"element.requested","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"cc3b217851684bbabc15579ef11b408c13f414ae9be8da38ee38576a587195eb","role":"paralegal","seq":117,"staff":1,"texts":{"summary":"fda7372c2ba516e21a05add50fc079dd984223ad5dcca888489a834a42b7af9d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(118,'78387f8027aa91fc90d35df687bf34f1d1d49e50df369499af14f7d9646f5617','6a636a2095837f2a7547ca80ef83af3a9003bf57c21ae8728ea80549a8112f6c',CAST('{"at":"2026-11-25T14:24:55.117999Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"missing"},"kind":"element.missing","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"78387f8027aa91fc90d35df687bf34f1d1d49e50df369499af14f7d9646f5617","role":"paralegal","seq":118,"staff":1,"texts":{"summary":"08f52e7512a694cc78659ccb3360586d896440697a62946831e579341db9cf4e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(119,'6a636a2095837f2a7547ca80ef83af3a9003bf57c21ae8728ea80549a8112f6c','b89fbf6a08bfe6e6e2dba870d5c01afe85cb280db524b8d1cda6dab303f72516',CAST('{"at":"2026-11-25T14:24:55.121913Z","data":{"case":1,"contact":1},"kind":"contact.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"6a636a2095837f2a7547ca80ef83af3a9003bf57c21ae8728ea80549a8112f6c","role":"paralegal","seq":119,"staff":1,"texts":{"summary":"dce23bac15941a4727ad86ee8723443d3d58392b0ddff4848ac438844264bc1e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(120,'b89fbf6a08bfe6e6e2dba870d5c01afe85cb280db524b8d1cda6dab303f72516','184fd8d937b108a6ea5e92018b635e14ee540d48e9175146c1657717a9d9b550',CAST('{"at":"2026-11-25T14:24:55.125617Z","data":{"case":1,"contact":2},"kind":"contact.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"b89fbf6a08bfe6e6e2dba870d5c01afe85cb280db524b8d1cda6dab303f72516","role":"paralegal","seq":120,"staff":3,"texts":{"summary":"6edac64aad365721e4dff710ba5805faaf84fa2d9a268e62c26fab09a2d0ab6f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(121,'184fd8d937b108a6ea5e92018b635e14ee540d48e9175146c1657717a9d9b550','9d8a1d78c98743bc77a168dcdbd63eca5631d8072bde17cc06d6d92cc5e057a7',CAST('{"at":"2026-11-25T14:24:55.129733Z","data":{"case":1,"contact":3},"kind":"contact.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"184fd8d937b108a6ea5e92018b635e14ee540d48e9175146c1657717a9d9b550","role":"attorney","seq":121,"staff":2,"texts":{"summary":"502ad76c03b1735176a359dc0f65c95ebdb87dd335c45090228ae372cc19e040"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(122,'9d8a1d78c98743bc77a168dcdbd63eca5631d8072bde17cc06d6d92cc5e057a7','48dca5ae70272d66a416c24b841d3e2423a7c124170c2caab112321cc3cd69ea',CAST('{"at":"2026-11-25T14:24:55.133751Z","data":{"case":1,"contact":1,"fields":["note","phone"]},"kind":"contact.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"9d8a1d78c98743bc77a168dcdbd63eca5631d8072bde17cc06d6d92cc5e057a7","role":"paralegal","seq":122,"staff":1,"texts":{"summary":"e3a8c8719a956529706771c44f98c323db2331d964efc19bed4d1354adbe7229"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(123,'48dca5ae70272d66a416c24b841d3e2423a7c124170c2caab112321cc3cd69ea','dfcc2f2bf240c7e822e590c3f176c4b6354efb8145c0a0a66f7904a4c9339236',CAST('{"at":"2026-11-25T14:24:55.137736Z","data":{"case":1,"contact":2,"fields":["active"]},"kind":"contact.removed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"48dca5ae70272d66a416c24b841d3e2423a7c124170c2caab112321cc3cd69ea","role":"paralegal","seq":123,"staff":3,"texts":{"summary":"888ee4e76b0e45f76b3cd71d62e2e50e1cf756bb276abbb86e57f642bdafd23b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(124,'dfcc2f2bf240c7e822e590c3f176c4b6354efb8145c0a0a66f7904a4c9339236','56694d6f81ed4b14178b05df35ea8005c3408e21dc2b378c48fabbee6c1ff1c1',CAST('{"at":"2026-11-25T14:24:55.141674Z","data":{"case":1,"client":false,"party":5},"kind":"party.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"dfcc2f2bf240c7e822e590c3f176c4b6354efb8145c0a0a66f7904a4c9339236","role":"paralegal","seq":124,"staff":1,"texts":{"summary":"536304898abc902af59ba114474be51c0b20a7abb04d2afa373663073e8ec98b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(125,'56694d6f81ed4b14178b05df35ea8005c3408e21dc2b378c48fabbee6c1ff1c1','ad65ca66aa7687e331020ee23d64253dc16d422a9553923c0e447126307251f4',CAST('{"at":"2026-11-25T14:24:55.145637Z","data":{"case":1,"client":false,"party":6},"kind":"party.added","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"56694d6f81ed4b14178b05df35ea8005c3408e21dc2b378c48fabbee6c1ff1c1","role":"paralegal","seq":125,"staff":3,"texts":{"summary":"2b5c6fd3fb43a8103360899d977cd0034a6a4b464e6c986bf29e71991e2f660d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(126,'ad65ca66aa7687e331020ee23d64253dc16d422a9553923c0e447126307251f4','561664196c27e2e81181f3d7b367aa65be391b674ba4f42cb0e07de7614803cb',CAST('{"at":"2026-11-25T14:24:55.153964Z","data":{"case":1,"fields":["name"],"party":3},"kind":"party.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"ad65ca66aa7687e331020ee23d64253dc16d422a9553923c0e447126307251f4","role":"paralegal","seq":126,"staff":1,"texts":{"summary":"66a00d2cc34399569eeb5a700e42953019da26ecb921630e767406bc658545b4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(127,'561664196c27e2e81181f3d7b367aa65be391b674ba4f42cb0e07de7614803cb','0226a2ce101f40750314ef0665f9b6b5a09e67812d257cbef9b31d999dbb304c',CAST('{"at":"2026-11-25T14:24:55.157931Z","data":{"case":1,"fields":["active"],"party":2},"kind":"party.removed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"561664196c27e2e81181f3d7b367aa65be391b674ba4f42cb0e07de7614803cb","role":"paralegal","seq":127,"staff":3,"texts":{"summary":"02c8af8fbcfcbfb825a045403eb332615f92805c384a30915944d0763a5c2054"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(128,'0226a2ce101f40750314ef0665f9b6b5a09e67812d257cbef9b31d999dbb304c','3bb9637554b487369ddb3022dee3376f58e9d75422415f90ddfc815e867d274c',CAST('{"at":"2026-11-25T14:24:55.162016Z","data":{"assignment":6,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0226a2ce101f40750314ef0665f9b6b5a09e67812d257cbef9b31d999dbb304c","role":"paralegal","seq":128,"staff":1,"texts":{"summary":"d4d4335c232eb670500f901dab644f3f1c7dd8b247f26e9c9f95059baaf857cf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(129,'3bb9637554b487369ddb3022dee3376f58e9d75422415f90ddfc815e867d274c','d8fc971be843097438c7c8da8b8271a36ed56fcd16603f31b1d2d17dd49168e4',CAST('{"at":"2026-11-25T14:24:55.166066Z","data":{"assignment":6,"case":4,"fields":["minutes","what"]},"kind":"assignment.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"3bb9637554b487369ddb3022dee3376f58e9d75422415f90ddfc815e867d274c","role":"paralegal","seq":129,"staff":1,"texts":{"summary":"91a1fd49d1a4049fc36fa5271192b9e01bb41ea4a8e4a867676dd6034c9f65c4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(130,'d8fc971be843097438c7c8da8b8271a36ed56fcd16603f31b1d2d17dd49168e4','bc0ebbb227e42a038fd7abba1f59cbf0774c43368e527f9c037a7a83784ae9a1',CAST('{"at":"2026-11-25T14:24:55.169913Z","data":{"assignment":6,"case":4,"from":4,"to":6},"kind":"assignment.reassigned","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d8fc971be843097438c7c8da8b8271a36ed56fcd16603f31b1d2d17dd49168e4","role":"attorney","seq":130,"staff":2,"texts":{"summary":"1486e2d436b11f02b90b523a878a6195d62f044c21de20341edae346cb1ed077"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(131,'bc0ebbb227e42a038fd7abba1f59cbf0774c43368e527f9c037a7a83784ae9a1','039574bd770b73c4c137c63f66abb282572eeaefc451b5f57437942e243d3260',CAST('{"at":"2026-11-25T14:24:55.174082Z","data":{"assignment":7,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"bc0ebbb227e42a038fd7abba1f59cbf0774c43368e527f9c037a7a83784ae9a1","role":"attorney","seq":131,"staff":2,"texts":{"summary":"4016334ccd460ea10c5154c7d98f5b7f4cd033fdef4828ce25cf872e47017ed7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(132,'039574bd770b73c4c137c63f66abb282572eeaefc451b5f57437942e243d3260','1034b0a35376abd51f15b45f05db397628d9f1e58dba585ffb452666c85da0f6',CAST('{"at":"2026-11-25T14:24:55.178340Z","data":{"assignment":7,"case":4},"kind":"assignment.begun","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"039574bd770b73c4c137c63f66abb282572eeaefc451b5f57437942e243d3260","role":"assistant","seq":132,"staff":4,"texts":{"summary":"ad2b1b25ad4b8f9c62e9233b39bc94249475d595c6611207e14916ebbed9d8cf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(133,'1034b0a35376abd51f15b45f05db397628d9f1e58dba585ffb452666c85da0f6','f877b051404fa7a8f8f9cbfbf5bafa2388516e651aa9e48c49d07514519fcca4',CAST('{"at":"2026-11-25T14:24:55.186174Z","data":{"assignment":8,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"1034b0a35376abd51f15b45f05db397628d9f1e58dba585ffb452666c85da0f6","role":"paralegal","seq":133,"staff":1,"texts":{"summary":"d2f1f1304df4b505edddddd86c9a4a0ef3f46f82c70cac7c050029c754981bcc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(134,'f877b051404fa7a8f8f9cbfbf5bafa2388516e651aa9e48c49d07514519fcca4','e545140615816fbcd2747d12e684be3a9658d40e257842f6a4d4ad2c187e70eb',CAST('{"at":"2026-11-25T14:24:55.189838Z","data":{"assignment":8,"case":4},"kind":"assignment.withdrawn","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"f877b051404fa7a8f8f9cbfbf5bafa2388516e651aa9e48c49d07514519fcca4","role":"paralegal","seq":134,"staff":1,"texts":{"summary":"8cb5d573f30057f558321395d2f5c6923fe1c930b895b151f9941599d5dcd079"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(135,'e545140615816fbcd2747d12e684be3a9658d40e257842f6a4d4ad2c187e70eb','f6c2c58e9e35f6307b8bd1e69d2cb81912150b9cdba33b70c3712eb311cc8bcf',CAST('{"at":"2026-11-25T14:24:55.193834Z","data":{"assignment":5,"case":4},"kind":"assignment.done","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"e545140615816fbcd2747d12e684be3a9658d40e257842f6a4d4ad2c187e70eb","role":"paralegal","seq":135,"staff":1,"texts":{"summary":"aab4415f9687a554db391960211674718078c5b93a26dbb4153ef1bd9ef927c9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(136,'f6c2c58e9e35f6307b8bd1e69d2cb81912150b9cdba33b70c3712eb311cc8bcf','9a05d2d0374c78fc881038e55d09688e059acdbcc94da8ac7599482e6ff968ee',CAST('{"at":"2026-11-25T14:24:55.197937Z","data":{"after":"notice_of_entry","before":"","item":"approval.recorded","office":1},"kind":"policy.set","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"f6c2c58e9e35f6307b8bd1e69d2cb81912150b9cdba33b70c3712eb311cc8bcf","role":"attorney","seq":136,"staff":2,"texts":{"summary":"12febd587e8275932c42d0f708cd82c628bff7d5683e9a1af070df1017be5701"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(137,'9a05d2d0374c78fc881038e55d09688e059acdbcc94da8ac7599482e6ff968ee','abf60ff9c1a53173eca4c71618664dcd4005e99be5bdd2292fbfb4df9e1907eb',CAST('{"at":"2026-11-25T14:24:55.201785Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":124},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"9a05d2d0374c78fc881038e55d09688e059acdbcc94da8ac7599482e6ff968ee","role":"attorney","seq":137,"staff":2,"texts":{"summary":"970c58e2d9f7cc0586a00cfc8a8c93c223aed5f6307fc51a7f168cbeef1a4019"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(138,'abf60ff9c1a53173eca4c71618664dcd4005e99be5bdd2292fbfb4df9e1907eb','2472c44fc564e7dfd150e040cda3ea0626989a196fd421594e9053c717401d41',CAST('{"at":"2026-11-25T14:24:55.205770Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":125},"kind":"act.redone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"abf60ff9c1a53173eca4c71618664dcd4005e99be5bdd2292fbfb4df9e1907eb","role":"attorney","seq":138,"staff":2,"texts":{"summary":"9f84c883a3feaf8dac03f13becde3a898167bdde35990aafddb74c65f07a06d2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(139,'2472c44fc564e7dfd150e040cda3ea0626989a196fd421594e9053c717401d41','d60f5ce069e47c72cf4131eff6734caaf1e35994a22599eededfebe86e1f300f',CAST('{"at":"2026-11-25T14:24:55.209856Z","data":{"after":"yes","before":"no","item":"approval.agent","office":1},"kind":"policy.set","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"2472c44fc564e7dfd150e040cda3ea0626989a196fd421594e9053c717401d41","role":"attorney","seq":139,"staff":2,"texts":{"summary":"0e496549b6ef40e68c9962cb9917835c03c336f545a8953eed952dde56869bf0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(140,'d60f5ce069e47c72cf4131eff6734caaf1e35994a22599eededfebe86e1f300f','5177356994bf3cab7691521a84046a2e170bc86f2b9f230537024cca3db63fec',CAST('{"at":"2026-11-25T14:24:55.214688Z","data":{"case":6,"dockets":1,"parties":1},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"d60f5ce069e47c72cf4131eff6734caaf1e35994a22599eededfebe86e1f300f","role":"paralegal","seq":140,"staff":1,"texts":{"caption":"eae522db28c76dd93add040cc8ea333c28d79a0aef26593ad6e92aadc2d117d0","number":"d9f49534a8597702a5e7d036dfe082540f161247eff42fa5a64ef4f78485a745","summary":"2d50a10c61907b62162db12ff3a5fda0e9b95504a83a8dd0ca6258704273514c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(141,'5177356994bf3cab7691521a84046a2e170bc86f2b9f230537024cca3db63fec','a1b740e8ba64a0f03cf692ca566135163fa677ed11cec3c52218314ef65b193d',CAST('{"at":"2026-11-25T14:24:55.219489Z","data":{"case":7,"dockets":0,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"5177356994bf3cab7691521a84046a2e170bc86f2b9f230537024cca3db63fec","role":"paralegal","seq":141,"staff":3,"texts":{"caption":"d2dfd6a737c836fe3e6eff2d08790840c1a0d21054499677050af40203541b9b","number":"56b2f969ea2228fede43330a437d1b3fb809d98ef49aaa2910c3abac368fd701","summary":"95caf0c425db88f748ea44b2a687b92ca82aedde30c7715435beafa5a9e4c9e7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(142,'a1b740e8ba64a0f03cf692ca566135163fa677ed11cec3c52218314ef65b193d','94ee4761f917416993c84b1282088b3613c47d40bba28ba59e3d897458367de1',CAST('{"at":"2026-11-25T14:24:55.231485Z","data":{"rows":[{"key":[7],"table":"cases"}],"undoes":129},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"a1b740e8ba64a0f03cf692ca566135163fa677ed11cec3c52218314ef65b193d","role":"paralegal","seq":142,"staff":3,"texts":{"summary":"000dba6c1fdc0a8211c34ac6c5928834b72e4a44b3a125e4c4126f6b31c72065"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(143,'94ee4761f917416993c84b1282088b3613c47d40bba28ba59e3d897458367de1','afa5039324357deb100c3b4e5cb7b437c8ef373ba275057286f2abb4039bf213',CAST('{"at":"2026-11-25T14:24:55.286808Z","data":{"case":8,"dockets":1,"parties":0},"kind":"case.opened","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"94ee4761f917416993c84b1282088b3613c47d40bba28ba59e3d897458367de1","role":"paralegal","seq":143,"staff":3,"texts":{"caption":"6bda160dd6c3dff03dcf99861d30acdb8873702e62754576e3f5e49b03de82fe","number":"69ffb86b79869dcc32874042dec7495f7476e42517c9856068ba9c9b0f43d789","summary":"c096516810209e334b3b6044dae73f21c2aa4032f9ee75069911d7b5b3d53215"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(144,'afa5039324357deb100c3b4e5cb7b437c8ef373ba275057286f2abb4039bf213','0e8e3117685092c4d3940d2845fab8361b74d20d536a0f3e86e4dc4ca3d9143a',CAST('{"at":"2026-11-25T14:24:55.294838Z","data":{"rows":[{"key":[6],"table":"docket"},{"key":[8],"table":"cases"}],"undoes":131},"kind":"act.undone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"afa5039324357deb100c3b4e5cb7b437c8ef373ba275057286f2abb4039bf213","role":"paralegal","seq":144,"staff":3,"texts":{"summary":"8a3641fd7de0fec131a0d3b1eb7f9f09dcdeb214a6330628972822e6b5402c48"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(145,'0e8e3117685092c4d3940d2845fab8361b74d20d536a0f3e86e4dc4ca3d9143a','1c424ce32004a431ec87b76543feba3622712e53ce675cb53c6f1a537369441b',CAST('{"at":"2026-11-25T14:24:55.358418Z","data":{"rows":[{"key":[8],"table":"cases"},{"key":[6],"table":"docket"}],"undoes":132},"kind":"act.redone","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"0e8e3117685092c4d3940d2845fab8361b74d20d536a0f3e86e4dc4ca3d9143a","role":"paralegal","seq":145,"staff":3,"texts":{"summary":"77f4a045dfc336727be224a10639a0abec3074d553a7f74d35008badbe23ab0c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(146,'1c424ce32004a431ec87b76543feba3622712e53ce675cb53c6f1a537369441b','6f33dfe01db3d56b68568f7f594f0447f6910265325bb282ac93dc4951726b67',CAST('{"at":"2026-11-25T14:24:55.369750Z","data":{"documents":[{"cases":[],"changed":["title"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.changed","office":"89b92f5d-d85a-4618-9505-981079587934","prev":"1c424ce32004a431ec87b76543feba3622712e53ce675cb53c6f1a537369441b","role":"paralegal","seq":146,"staff":1,"texts":{"summary":"ef25bb45d4a80e1acf39e901b4a5abbfe479218c2df7fa9c39b7323e8abf9212"},"v":1}' AS BLOB));
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
INSERT INTO "ledger_entry" VALUES(1,'office.made','2026-11-25T14:24:47.507181Z',1);
INSERT INTO "ledger_entry" VALUES(2,'case.opened','2026-11-25T14:24:47.654650Z',1);
INSERT INTO "ledger_entry" VALUES(3,'case.opened','2026-11-25T14:24:47.659609Z',1);
INSERT INTO "ledger_entry" VALUES(4,'case.opened','2026-11-25T14:24:47.671748Z',1);
INSERT INTO "ledger_entry" VALUES(5,'case.opened','2026-11-25T14:24:47.674922Z',1);
INSERT INTO "ledger_entry" VALUES(6,'case.opened','2026-11-25T14:24:47.683368Z',1);
INSERT INTO "ledger_entry" VALUES(7,'staff.added','2026-11-25T14:24:47.691012Z',1);
INSERT INTO "ledger_entry" VALUES(8,'staff.added','2026-11-25T14:24:47.697796Z',1);
INSERT INTO "ledger_entry" VALUES(9,'staff.added','2026-11-25T14:24:47.701688Z',1);
INSERT INTO "ledger_entry" VALUES(10,'staff.added','2026-11-25T14:24:47.705598Z',1);
INSERT INTO "ledger_entry" VALUES(11,'staff.added','2026-11-25T14:24:47.709584Z',1);
INSERT INTO "ledger_entry" VALUES(12,'case.changed','2026-11-25T14:24:47.711766Z',1);
INSERT INTO "ledger_entry" VALUES(13,'case.changed','2026-11-25T14:24:47.718314Z',1);
INSERT INTO "ledger_entry" VALUES(14,'staff.key_added','2026-11-25T14:24:50.570090Z',1);
INSERT INTO "ledger_entry" VALUES(15,'staff.key_added','2026-11-25T14:24:50.599483Z',1);
INSERT INTO "ledger_entry" VALUES(16,'policy.set','2026-11-25T14:24:50.814936Z',2);
INSERT INTO "ledger_entry" VALUES(17,'policy.set','2026-11-25T14:24:50.826791Z',2);
INSERT INTO "ledger_entry" VALUES(18,'policy.set','2026-11-25T14:24:50.834240Z',2);
INSERT INTO "ledger_entry" VALUES(19,'notice.seen','2026-11-25T14:24:50.839596Z',5);
INSERT INTO "ledger_entry" VALUES(20,'wall.put_up','2026-11-25T14:24:50.852490Z',1);
INSERT INTO "ledger_entry" VALUES(21,'intake.taken','2026-11-25T14:24:50.957657Z',NULL);
INSERT INTO "ledger_entry" VALUES(22,'intake.taken','2026-11-25T14:24:51.469439Z',NULL);
INSERT INTO "ledger_entry" VALUES(23,'assignment.given','2026-11-25T14:24:51.852278Z',1);
INSERT INTO "ledger_entry" VALUES(24,'assignment.given','2026-11-25T14:24:51.862509Z',1);
INSERT INTO "ledger_entry" VALUES(25,'assignment.given','2026-11-25T14:24:51.866387Z',1);
INSERT INTO "ledger_entry" VALUES(26,'assignment.given','2026-11-25T14:24:51.874523Z',1);
INSERT INTO "ledger_entry" VALUES(27,'assignment.begun','2026-11-25T14:24:51.879678Z',6);
INSERT INTO "ledger_entry" VALUES(28,'assignment.asked','2026-11-25T14:24:51.894220Z',6);
INSERT INTO "ledger_entry" VALUES(29,'assignment.answered','2026-11-25T14:24:51.898534Z',1);
INSERT INTO "ledger_entry" VALUES(30,'assignment.delivered','2026-11-25T14:24:52.187602Z',6);
INSERT INTO "ledger_entry" VALUES(31,'assignment.delivered','2026-11-25T14:24:52.430872Z',6);
INSERT INTO "ledger_entry" VALUES(32,'assignment.delivered','2026-11-25T14:24:52.663860Z',6);
INSERT INTO "ledger_entry" VALUES(33,'assignment.examination_begun','2026-11-25T14:24:52.670213Z',1);
INSERT INTO "ledger_entry" VALUES(34,'assignment.examined','2026-11-25T14:24:52.722842Z',1);
INSERT INTO "ledger_entry" VALUES(35,'intake.taken','2026-11-25T14:24:52.737269Z',NULL);
INSERT INTO "ledger_entry" VALUES(36,'assignment.delivered','2026-11-25T14:24:53.235804Z',6);
INSERT INTO "ledger_entry" VALUES(37,'assignment.examination_begun','2026-11-25T14:24:53.242052Z',1);
INSERT INTO "ledger_entry" VALUES(38,'assignment.examined','2026-11-25T14:24:53.250340Z',1);
INSERT INTO "ledger_entry" VALUES(39,'approval.asked','2026-11-25T14:24:53.256610Z',1);
INSERT INTO "ledger_entry" VALUES(40,'assignment.examination_begun','2026-11-25T14:24:53.268132Z',1);
INSERT INTO "ledger_entry" VALUES(41,'assignment.examined','2026-11-25T14:24:53.278154Z',1);
INSERT INTO "ledger_entry" VALUES(42,'approval.asked','2026-11-25T14:24:53.283666Z',1);
INSERT INTO "ledger_entry" VALUES(43,'assignment.examination_begun','2026-11-25T14:24:53.287389Z',1);
INSERT INTO "ledger_entry" VALUES(44,'assignment.examined','2026-11-25T14:24:53.291171Z',1);
INSERT INTO "ledger_entry" VALUES(45,'approval.asked','2026-11-25T14:24:53.303907Z',1);
INSERT INTO "ledger_entry" VALUES(46,'approval.approved','2026-11-25T14:24:53.312570Z',2);
INSERT INTO "ledger_entry" VALUES(47,'release.filed','2026-11-25T14:24:53.323115Z',1);
INSERT INTO "ledger_entry" VALUES(48,'approval.signature','2026-11-25T14:24:53.374641Z',2);
INSERT INTO "ledger_entry" VALUES(49,'approval.approved','2026-11-25T14:24:53.375281Z',2);
INSERT INTO "ledger_entry" VALUES(50,'approval.withdrawn','2026-11-25T14:24:53.382794Z',1);
INSERT INTO "ledger_entry" VALUES(51,'approval.asked','2026-11-25T14:24:53.387458Z',1);
INSERT INTO "ledger_entry" VALUES(52,'approval.phone','2026-11-25T14:24:53.399133Z',1);
INSERT INTO "ledger_entry" VALUES(53,'assignment.given','2026-11-25T14:24:53.406028Z',1);
INSERT INTO "ledger_entry" VALUES(54,'intake.taken','2026-11-25T14:24:53.425342Z',NULL);
INSERT INTO "ledger_entry" VALUES(55,'assignment.delivered','2026-11-25T14:24:53.903828Z',6);
INSERT INTO "ledger_entry" VALUES(56,'assignment.examination_begun','2026-11-25T14:24:53.906073Z',1);
INSERT INTO "ledger_entry" VALUES(57,'assignment.examined','2026-11-25T14:24:53.909055Z',1);
INSERT INTO "ledger_entry" VALUES(58,'queue.lent','2026-11-25T14:24:53.910992Z',5);
INSERT INTO "ledger_entry" VALUES(59,'document.set_aside','2026-11-25T14:24:53.915819Z',4);
INSERT INTO "ledger_entry" VALUES(60,'document.filed','2026-11-25T14:24:53.942325Z',1);
INSERT INTO "ledger_entry" VALUES(61,'act.undone','2026-11-25T14:24:53.962177Z',1);
INSERT INTO "ledger_entry" VALUES(62,'act.redone','2026-11-25T14:24:53.982039Z',1);
INSERT INTO "ledger_entry" VALUES(63,'document.filed','2026-11-25T14:24:54.002195Z',5);
INSERT INTO "ledger_entry" VALUES(64,'act.undone','2026-11-25T14:24:54.042318Z',5);
INSERT INTO "ledger_entry" VALUES(65,'document.filed','2026-11-25T14:24:54.065951Z',1);
INSERT INTO "ledger_entry" VALUES(66,'document.filed','2026-11-25T14:24:54.098300Z',3);
INSERT INTO "ledger_entry" VALUES(67,'document.filed','2026-11-25T14:24:54.118023Z',3);
INSERT INTO "ledger_entry" VALUES(68,'document.filed','2026-11-25T14:24:54.150375Z',1);
INSERT INTO "ledger_entry" VALUES(69,'document.filed','2026-11-25T14:24:54.190182Z',4);
INSERT INTO "ledger_entry" VALUES(70,'document.filed','2026-11-25T14:24:54.210182Z',4);
INSERT INTO "ledger_entry" VALUES(71,'document.filed','2026-11-25T14:24:54.229975Z',1);
INSERT INTO "ledger_entry" VALUES(72,'document.filed','2026-11-25T14:24:54.239466Z',1);
INSERT INTO "ledger_entry" VALUES(73,'document.filed','2026-11-25T14:24:54.265896Z',3);
INSERT INTO "ledger_entry" VALUES(74,'document.changed','2026-11-25T14:24:54.277718Z',3);
INSERT INTO "ledger_entry" VALUES(75,'document.filed','2026-11-25T14:24:54.302163Z',6);
INSERT INTO "ledger_entry" VALUES(76,'document.set_aside','2026-11-25T14:24:54.313686Z',1);
INSERT INTO "ledger_entry" VALUES(77,'document.trashed','2026-11-25T14:24:54.333862Z',4);
INSERT INTO "ledger_entry" VALUES(78,'document.trashed','2026-11-25T14:24:54.357989Z',1);
INSERT INTO "ledger_entry" VALUES(79,'document.restored','2026-11-25T14:24:54.377816Z',1);
INSERT INTO "ledger_entry" VALUES(80,'document.trashed','2026-11-25T14:24:54.397876Z',6);
INSERT INTO "ledger_entry" VALUES(81,'document.set_aside','2026-11-25T14:24:54.405728Z',3);
INSERT INTO "ledger_entry" VALUES(82,'case.changed','2026-11-25T14:24:54.514936Z',1);
INSERT INTO "ledger_entry" VALUES(83,'case.changed','2026-11-25T14:24:54.638275Z',3);
INSERT INTO "ledger_entry" VALUES(84,'case.changed','2026-11-25T14:24:54.764060Z',2);
INSERT INTO "ledger_entry" VALUES(85,'document.moved','2026-11-25T14:24:54.789905Z',1);
INSERT INTO "ledger_entry" VALUES(86,'document.brought_back','2026-11-25T14:24:54.801728Z',3);
INSERT INTO "ledger_entry" VALUES(87,'document.filed','2026-11-25T14:24:54.826352Z',4);
INSERT INTO "ledger_entry" VALUES(88,'document.trashed','2026-11-25T14:24:54.858222Z',3);
INSERT INTO "ledger_entry" VALUES(89,'case.reviewed','2026-11-25T14:24:54.861842Z',2);
INSERT INTO "ledger_entry" VALUES(90,'case.reviewed','2026-11-25T14:24:54.865761Z',3);
INSERT INTO "ledger_entry" VALUES(91,'task.added','2026-11-25T14:24:54.869987Z',4);
INSERT INTO "ledger_entry" VALUES(92,'task.moved','2026-11-25T14:24:54.873960Z',4);
INSERT INTO "ledger_entry" VALUES(93,'task.done','2026-11-25T14:24:54.877987Z',4);
INSERT INTO "ledger_entry" VALUES(94,'task.reopened','2026-11-25T14:24:54.881729Z',4);
INSERT INTO "ledger_entry" VALUES(95,'task.added','2026-11-25T14:24:54.885911Z',1);
INSERT INTO "ledger_entry" VALUES(96,'task.assigned','2026-11-25T14:24:54.889913Z',1);
INSERT INTO "ledger_entry" VALUES(97,'task.done','2026-11-25T14:24:54.893977Z',3);
INSERT INTO "ledger_entry" VALUES(98,'task.added','2026-11-25T14:24:54.897792Z',1);
INSERT INTO "ledger_entry" VALUES(99,'task.changed','2026-11-25T14:24:54.901833Z',1);
INSERT INTO "ledger_entry" VALUES(100,'task.added','2026-11-25T14:24:54.905622Z',1);
INSERT INTO "ledger_entry" VALUES(101,'act.undone','2026-11-25T14:24:54.909926Z',1);
INSERT INTO "ledger_entry" VALUES(102,'task.added','2026-11-25T14:24:54.913825Z',1);
INSERT INTO "ledger_entry" VALUES(103,'act.undone','2026-11-25T14:24:54.917734Z',1);
INSERT INTO "ledger_entry" VALUES(104,'act.redone','2026-11-25T14:24:54.921724Z',1);
INSERT INTO "ledger_entry" VALUES(105,'act.undone','2026-11-25T14:24:54.923338Z',1);
INSERT INTO "ledger_entry" VALUES(106,'act.redone','2026-11-25T14:24:54.936227Z',1);
INSERT INTO "ledger_entry" VALUES(107,'task.added','2026-11-25T14:24:54.950362Z',2);
INSERT INTO "ledger_entry" VALUES(108,'task.moved','2026-11-25T14:24:54.953747Z',1);
INSERT INTO "ledger_entry" VALUES(109,'element.requested','2026-11-25T14:24:55.079566Z',4);
INSERT INTO "ledger_entry" VALUES(110,'element.received','2026-11-25T14:24:55.081849Z',4);
INSERT INTO "ledger_entry" VALUES(111,'element.requested','2026-11-25T14:24:55.090223Z',3);
INSERT INTO "ledger_entry" VALUES(112,'element.received','2026-11-25T14:24:55.093912Z',3);
INSERT INTO "ledger_entry" VALUES(113,'element.reviewed','2026-11-25T14:24:55.097912Z',3);
INSERT INTO "ledger_entry" VALUES(114,'element.received','2026-11-25T14:24:55.102346Z',1);
INSERT INTO "ledger_entry" VALUES(115,'element.reviewed','2026-11-25T14:24:55.105898Z',2);
INSERT INTO "ledger_entry" VALUES(116,'element.waived','2026-11-25T14:24:55.109899Z',2);
INSERT INTO "ledger_entry" VALUES(117,'element.requested','2026-11-25T14:24:55.114152Z',1);
INSERT INTO "ledger_entry" VALUES(118,'element.missing','2026-11-25T14:24:55.117999Z',1);
INSERT INTO "ledger_entry" VALUES(119,'contact.added','2026-11-25T14:24:55.121913Z',1);
INSERT INTO "ledger_entry" VALUES(120,'contact.added','2026-11-25T14:24:55.125617Z',3);
INSERT INTO "ledger_entry" VALUES(121,'contact.added','2026-11-25T14:24:55.129733Z',2);
INSERT INTO "ledger_entry" VALUES(122,'contact.changed','2026-11-25T14:24:55.133751Z',1);
INSERT INTO "ledger_entry" VALUES(123,'contact.removed','2026-11-25T14:24:55.137736Z',3);
INSERT INTO "ledger_entry" VALUES(124,'party.added','2026-11-25T14:24:55.141674Z',1);
INSERT INTO "ledger_entry" VALUES(125,'party.added','2026-11-25T14:24:55.145637Z',3);
INSERT INTO "ledger_entry" VALUES(126,'party.changed','2026-11-25T14:24:55.153964Z',1);
INSERT INTO "ledger_entry" VALUES(127,'party.removed','2026-11-25T14:24:55.157931Z',3);
INSERT INTO "ledger_entry" VALUES(128,'assignment.given','2026-11-25T14:24:55.162016Z',1);
INSERT INTO "ledger_entry" VALUES(129,'assignment.changed','2026-11-25T14:24:55.166066Z',1);
INSERT INTO "ledger_entry" VALUES(130,'assignment.reassigned','2026-11-25T14:24:55.169913Z',2);
INSERT INTO "ledger_entry" VALUES(131,'assignment.given','2026-11-25T14:24:55.174082Z',2);
INSERT INTO "ledger_entry" VALUES(132,'assignment.begun','2026-11-25T14:24:55.178340Z',4);
INSERT INTO "ledger_entry" VALUES(133,'assignment.given','2026-11-25T14:24:55.186174Z',1);
INSERT INTO "ledger_entry" VALUES(134,'assignment.withdrawn','2026-11-25T14:24:55.189838Z',1);
INSERT INTO "ledger_entry" VALUES(135,'assignment.done','2026-11-25T14:24:55.193834Z',1);
INSERT INTO "ledger_entry" VALUES(136,'policy.set','2026-11-25T14:24:55.197937Z',2);
INSERT INTO "ledger_entry" VALUES(137,'act.undone','2026-11-25T14:24:55.201785Z',2);
INSERT INTO "ledger_entry" VALUES(138,'act.redone','2026-11-25T14:24:55.205770Z',2);
INSERT INTO "ledger_entry" VALUES(139,'policy.set','2026-11-25T14:24:55.209856Z',2);
INSERT INTO "ledger_entry" VALUES(140,'case.opened','2026-11-25T14:24:55.214688Z',1);
INSERT INTO "ledger_entry" VALUES(141,'case.opened','2026-11-25T14:24:55.219489Z',3);
INSERT INTO "ledger_entry" VALUES(142,'act.undone','2026-11-25T14:24:55.231485Z',3);
INSERT INTO "ledger_entry" VALUES(143,'case.opened','2026-11-25T14:24:55.286808Z',3);
INSERT INTO "ledger_entry" VALUES(144,'act.undone','2026-11-25T14:24:55.294838Z',3);
INSERT INTO "ledger_entry" VALUES(145,'act.redone','2026-11-25T14:24:55.358418Z',3);
INSERT INTO "ledger_entry" VALUES(146,'document.changed','2026-11-25T14:24:55.369750Z',1);
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
INSERT INTO "ledger_text" VALUES(1,'name',X'C54F88DEE21FDEFA798BF4A1520A2E67','Dana Ruiz');
INSERT INTO "ledger_text" VALUES(1,'office',X'3646E7DDEE521CD09DA79F76569C3A83','Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(1,'summary',X'2D7FB84D606663EB0F97D22C22EF210A','Made the office Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(2,'caption',X'2A5D3F38F2EA401DD18F9590BC15C6B7','Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(2,'number',X'061B90375F84FD417127E4669B041F9A','26-0001');
INSERT INTO "ledger_text" VALUES(2,'summary',X'3737D6790B99C522D267230A2809297A','Opened case 26-0001 Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(3,'caption',X'7AEEB8233A1A0D34A2983826B688D4C0','Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(3,'number',X'5A70D7661013091FB4B3B8C5C26772CE','26-Á001');
INSERT INTO "ledger_text" VALUES(3,'summary',X'9CD4B6427556A6338E8BAEDFA0360432','Opened case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(4,'caption',X'459F6C8BB421EEB7A92C4E007FFA7407','ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(4,'number',X'3292A475E1B71C6499ED179B55941B8B','26-A001');
INSERT INTO "ledger_text" VALUES(4,'summary',X'29B99C2FE00253FFB7829C9102B48605','Opened case 26-A001 ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(5,'caption',X'0ADE338B744A7B5BCDADB72E9FE8E1D5','Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(5,'number',X'DE311DB88BE0433DE9D9D59462C934AD','26-0002');
INSERT INTO "ledger_text" VALUES(5,'summary',X'0A5B5FFA15691601F5D0BBE87E8F83DA','Opened case 26-0002 Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(6,'caption',X'15F100836C08B082EC959823A320FE1F','Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(6,'number',X'F39B73BD1FA124A2A9A916674B23CB7A','26-0003');
INSERT INTO "ledger_text" VALUES(6,'summary',X'00230B7BC734DD5641514DD19A3BDD83','Opened case 26-0003 Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(7,'name',X'1B69F85F8A879554D0EDCF7CDBA7F206','Dolores Ortega');
INSERT INTO "ledger_text" VALUES(7,'summary',X'28075BDDA8749D31A8118DB4959D4EE9','Added Dolores Ortega to the staff');
INSERT INTO "ledger_text" VALUES(8,'name',X'3F0993F64DD14E325A42DDF2BEAE29FB','Zoë Núñez');
INSERT INTO "ledger_text" VALUES(8,'summary',X'14E568B75B6842D2992D017F9AB3F524','Added Zoë Núñez to the staff');
INSERT INTO "ledger_text" VALUES(9,'name',X'12A01671694D49497A72220C5D00B00E','Zoe Nunez');
INSERT INTO "ledger_text" VALUES(9,'summary',X'4A3B96003F5887FCEEEF4104760A52F0','Added Zoe Nunez to the staff');
INSERT INTO "ledger_text" VALUES(10,'name',X'BC4B0B7A62A6E4385A45DFA71F843B7B','Ann Hale');
INSERT INTO "ledger_text" VALUES(10,'summary',X'CB79BC6619FD9584C1ADA3ACBEB01D19','Added Ann Hale to the staff');
INSERT INTO "ledger_text" VALUES(11,'name',X'9E0868FE203CF46F55EC76A9B3D8F4EE','Jun Park');
INSERT INTO "ledger_text" VALUES(11,'summary',X'136DF008F4BD4B4725B702631F221801','Added Jun Park to the staff');
INSERT INTO "ledger_text" VALUES(12,'summary',X'01400A355BC926498C812BA94586E48B','Changed the people of case 26-0001');
INSERT INTO "ledger_text" VALUES(13,'summary',X'A1F50FA2945BC54923B788897D35E985','Changed the people of case 26-0002');
INSERT INTO "ledger_text" VALUES(14,'from',X'DC187A47ACAEC12D1D45F7612997D738','');
INSERT INTO "ledger_text" VALUES(14,'summary',X'E2628926CFB6E9C8D455CFBAE2B8F269','Key “dolores-laptop” is Dolores Ortega''s');
INSERT INTO "ledger_text" VALUES(15,'from',X'586B77F9EF0DF3075FFA1492C028FC02','');
INSERT INTO "ledger_text" VALUES(15,'summary',X'6B7B640A5B7AFBDC836F98A419C5E227','Key “jun-laptop” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(16,'summary',X'CB46F20679DD565078D693F52A544827','approval.phone is yes now; it was no');
INSERT INTO "ledger_text" VALUES(17,'summary',X'C17C44AF90FF7BA8CEA2834AA5876034','approval.signed is motion_to_dismiss now; it was none');
INSERT INTO "ledger_text" VALUES(18,'summary',X'E0AE9F7067CB0E18D1509EDC8F455575','approval.free is correspondence_client now; it was none');
INSERT INTO "ledger_text" VALUES(20,'summary',X'AE37E4F299B8C8DD3404B9B0C929E188','Zoe Nunez stands outside 26-0003: Was a clerk of the executor');
INSERT INTO "ledger_text" VALUES(23,'summary',X'E3F063FE100AEDA54DBC655E3110775A','Gave Jun Park: Draft: Opposition (26-0002)');
INSERT INTO "ledger_text" VALUES(24,'summary',X'E2A9081C2C3A8D55DD10835F3DC9C494','Gave Jun Park: Draft: Motion (26-0002)');
INSERT INTO "ledger_text" VALUES(25,'summary',X'E3C96E3CD554CCB555EA51D3DDA4306C','Gave Jun Park: Draft: Notice (26-0002)');
INSERT INTO "ledger_text" VALUES(26,'summary',X'E646E2570D389E8C7D967F89641BE8AD','Gave Jun Park: Draft: Stipulation of facts (26-0002)');
INSERT INTO "ledger_text" VALUES(27,'summary',X'8B6963EDD2303D7D6D08137551FF1FFD','Begun: Draft: Opposition');
INSERT INTO "ledger_text" VALUES(28,'summary',X'CDA575FDF7EEA23C0BDBD7945021FF37','Asked about Draft: Opposition: Which judge?');
INSERT INTO "ledger_text" VALUES(29,'summary',X'ACB7F606A2D984C96376DA263F655019','Answered about Draft: Opposition: Judge Imani.');
INSERT INTO "ledger_text" VALUES(30,'summary',X'A98875B54A190B69EC10E6A2E57656D2','Delivered Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(31,'summary',X'86D289565183AD6E7E12ADC67E5D3CFA','Delivered Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(32,'summary',X'3471B30A50A33EA5D8A888E510237C94','Delivered Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(33,'summary',X'AF88A4A9EA8DED7A3EEBAA0539FEA0B8','Began to examine Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(34,'summary',X'F834D2565C297BB84E3A708C4B556B78','Examined Draft: Opposition, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(36,'summary',X'43E36D2C9AD42D95B8CAC62140B76E19','Delivered Draft: Opposition, v2 (+1 -1 words)');
INSERT INTO "ledger_text" VALUES(37,'summary',X'B7EA8D65879765D9710AD8FEE5711416','Began to examine Draft: Opposition, v2');
INSERT INTO "ledger_text" VALUES(38,'summary',X'1F637C4231DF68C7469BC2ABE5D2C304','Examined Draft: Opposition, v2: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(39,'summary',X'7FEB848F4D417881752180BEB9084DE6','Asked Dolores Ortega about Opposition.txt, v2');
INSERT INTO "ledger_text" VALUES(40,'summary',X'BB8029EC53689ABFE74EE32CE6F48635','Began to examine Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(41,'summary',X'34C1C980B30250FC5188E0730DF5375D','Examined Draft: Motion, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(42,'summary',X'BD82526AD32BBA43D5B2B502D6D1B019','Asked Dolores Ortega about Motion.txt, v1');
INSERT INTO "ledger_text" VALUES(43,'summary',X'FF7F2887CFB9F5394E1A1A23B009D3D3','Began to examine Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(44,'summary',X'23241B85AE3AAF5DAD417213865223F8','Examined Draft: Notice, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(45,'summary',X'9517B53643EC79EE5BA5EF82F2BCFBF2','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(46,'comment',X'AB85AB9286FD8DF3D6AC880D014DC61B','Good.');
INSERT INTO "ledger_text" VALUES(46,'statement',X'40DADEAB85D1218AC6D38DB0D5EB2AAD','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 45 301916f78d0fa234f45c56ce6562cde8760b01790472e1952a962dec0f8294e0
at 2026-11-25T14:24:53.311768Z
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
INSERT INTO "ledger_text" VALUES(46,'summary',X'D000F7CEED89825372A164B1D443C51B','Approved: Opposition.txt, v2 (26-0002)');
INSERT INTO "ledger_text" VALUES(47,'proof',X'B8310E60766C79574F66A7C5283C9AFA','ECF 12');
INSERT INTO "ledger_text" VALUES(47,'reason',X'F9DE20EDDB78203A95FEFBD1E16A0192','');
INSERT INTO "ledger_text" VALUES(47,'summary',X'601FDB154D6A56D7459668C5832528A6','Filed Opposition.txt, v2, to The court on 2026-11-25');
INSERT INTO "ledger_text" VALUES(47,'to',X'91CC8C0B4A03FB3BF73464B034306427','The court');
INSERT INTO "ledger_text" VALUES(48,'signature',X'C4C90BB7EBAE18FAD6B45A9C71B37321','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgHPLNkro4Dtl37LEOnT3qotHN/c
25dxYvZXMYTI4rB9wAAAAtYXBwcm92YWxAODliOTJmNWQtZDg1YS00NjE4LTk1MDUtOTgx
MDc5NTg3OTM0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQNBWAYAR0p
cp1IFKxSqusJCCCL49Y++PFkAHefhnjzk0CZLxNJKejt0j2cmJ1kUFJg2k7ha3HAxSkJLD
SWUUEg8=
-----END SSH SIGNATURE-----
');
INSERT INTO "ledger_text" VALUES(48,'summary',X'33C7182EFD7805DBF2B391EB1D11529E','Signed with “dolores-laptop”');
INSERT INTO "ledger_text" VALUES(49,'comment',X'995128DBE8A39829F1562563FFACCD44','');
INSERT INTO "ledger_text" VALUES(49,'statement',X'FE696A7582BC2BA62FB2C057B5F72E34','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 47 f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a
at 2026-11-25T14:24:53.330514Z
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
INSERT INTO "ledger_text" VALUES(49,'summary',X'14B06AC4B3B1C9257A2788FCD44378B4','Approved: Motion.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(50,'summary',X'F10D90DBD9107B7343D0C16387AF2449','Took back from Dolores Ortega: Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(51,'summary',X'300FCA3EF74DD99FDD2D4E6ED964A558','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(52,'statement',X'DBAE0F36FEA65581F6596BF6503C78FF','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 51 152e41b2a94315f6d4222b6ebd22be09ebcaab86651c1f324a671335491c92ce
at 2026-11-25T14:24:53.398720Z
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
INSERT INTO "ledger_text" VALUES(52,'summary',X'9A1FD240D7EE8B38CE51CE4D73C19A52','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(52,'when',X'B8750EC0DE09FF70F3F3A806A28BCE95','today 16:40');
INSERT INTO "ledger_text" VALUES(52,'words',X'DCB7B9D76E52CD4CE3FDF99AED21012C','Send it.');
INSERT INTO "ledger_text" VALUES(53,'summary',X'A0AD426B99F5BB795CA05426C818F76C','Gave Jun Park: Research: adverse inference (26-0002)');
INSERT INTO "ledger_text" VALUES(55,'summary',X'AF2DB8A58D5AD2B8FB878990D7E5D443','Delivered Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(56,'summary',X'24432172CD9CA019738C0E586342FE2D','Began to examine Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(57,'summary',X'47D923EA9A746EF82AA1CC8FDE088A5E','Examined Research: adverse inference, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(58,'summary',X'830A47EA6A10717D3D4DAC6BD1079A3F','Dolores Ortega decides for Ann Hale until 2036-06-01');
INSERT INTO "ledger_text" VALUES(59,'summary',X'B0A1A4AE9079AABBA8C82C486A6BDB1E','Set aside flyer.txt');
INSERT INTO "ledger_text" VALUES(60,'path.18',X'BE4A1BF6AE2E64C158C679A983010D3C','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(60,'summary',X'B2CC7A6BDFB563291DB6E0789117F5DC','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(61,'path.18',X'AD297C00448E9E436C68BB974D9B0887','memo.txt');
INSERT INTO "ledger_text" VALUES(61,'summary',X'1C258FF8B1A9B22301F54D0E419C4F26','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(62,'path.18',X'2E1B1E7DB4D76B7E33A18835F289D364','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(62,'summary',X'048C3C18FC5C8E7EF67AE7A8D2EF0979','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(63,'path.19',X'2D7575C9CE438D1D369876005B4DB914','26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt');
INSERT INTO "ledger_text" VALUES(63,'summary',X'9D8F333D9D9D91E1C9A99F29D8B3D77A','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(64,'path.19',X'6CD1927691DDDBC6C7E65F9BA57A454A','notes.txt');
INSERT INTO "ledger_text" VALUES(64,'summary',X'C4F5B8D876470FD1633498AB467D4C2A','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(65,'path.1',X'A08165B0C281D41B7CCDC74BE7AB098E','26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt');
INSERT INTO "ledger_text" VALUES(65,'summary',X'0245AE58FB73BFEC85BDBD1D0CE93D20','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(66,'path.2',X'4DC98CE43B92523578873B25F8EFDF93','26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt');
INSERT INTO "ledger_text" VALUES(66,'summary',X'6ACACFD21BA15A661979DE14263EB7D3','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(67,'path.3',X'BDDE26AE396ACA2B8D4B111663D94E00','26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml');
INSERT INTO "ledger_text" VALUES(67,'summary',X'61FE4E10840A6964483949B9D64029AF','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)');
INSERT INTO "ledger_text" VALUES(68,'path.4',X'C11EEFAAFC608E738C7C9CDAF60E61C3','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt');
INSERT INTO "ledger_text" VALUES(68,'path.5',X'34B207F96BE6688818BA34605A3D98C2','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt');
INSERT INTO "ledger_text" VALUES(68,'path.6',X'3A7D019BB4FAE7473B3288C9C34D823C','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt');
INSERT INTO "ledger_text" VALUES(68,'summary',X'1EC7BA536C3F37A0B376C7D72CFD5DC3','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(69,'path.11',X'9BD4D5BAEC32727ABB6556B3A179F829','26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(69,'summary',X'C965AEB66C56343DDD5E9A4CE5165B58','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(70,'path.12',X'863AB8228746A85B87C6AD1B3D518DD2','26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(70,'summary',X'297DCB2D915A6353A3152F075326363B','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(71,'path.7',X'AF346F22ED9BB693AEDBE47D5A101395','26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt');
INSERT INTO "ledger_text" VALUES(71,'summary',X'68540CFCDE792409B3FA3AA61902D4BA','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(72,'summary',X'AA980DFEE8809C631E3C2647808E3332','Filed ORDER.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(73,'path.9',X'970DD67B64227F7736C9401EB659801F','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(73,'summary',X'6F0B9E415BBC33121BFEE116DE9D6AEF','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)');
INSERT INTO "ledger_text" VALUES(74,'summary',X'FDC8E25613217A61F31E92F9D09D2DE2','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(75,'path.10',X'0734C8F350BDC2F59604C3E90B72BB6F','26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(75,'summary',X'601369BA2BB601E8B16D93D555628A75','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)');
INSERT INTO "ledger_text" VALUES(76,'summary',X'44E1F7DE50B56CB9B01B15454F08299B','Set aside seminar.txt');
INSERT INTO "ledger_text" VALUES(77,'path.13',X'C5A7CB5D3CCF659381C45F37E50E90E5','13/advertisement.txt');
INSERT INTO "ledger_text" VALUES(77,'summary',X'290B248C7ACEB9C902D53EA0C05308C4','Put advertisement.txt into the trash');
INSERT INTO "ledger_text" VALUES(78,'path.14',X'C6321C900E6FDB4834B52F07A9DFE320','14/dismissal.txt');
INSERT INTO "ledger_text" VALUES(78,'summary',X'5E7696A4D8DE78FC0200AF447C837C37','Put dismissal.txt into the trash');
INSERT INTO "ledger_text" VALUES(79,'path.14',X'D4EDE33CAD5A7E77170AB4A9201A8F2A','dismissal.txt');
INSERT INTO "ledger_text" VALUES(79,'summary',X'2224366F75AD1982206358C2DE33E088','Restored dismissal.txt');
INSERT INTO "ledger_text" VALUES(80,'path.10',X'9CAD6318725D159D99B9ABFA23A7CCDF','10/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(80,'summary',X'98DCA26E0FAED85001F8CA0FB74893F7','Put 2026-11-25 Will.txt into the trash');
INSERT INTO "ledger_text" VALUES(81,'summary',X'405263B78D6DCC2555CA45273CB2E430','Set aside survey.txt');
INSERT INTO "ledger_text" VALUES(82,'caption',X'10B6ACDDB055AF1E2FB56B64E00F4559','García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(82,'stage',X'69EB514FFA14A344B6C7AC19F26A184C','discovery');
INSERT INTO "ledger_text" VALUES(82,'summary',X'D8175424DC827A60C400F235DC77BF28','Changed caption, stage of case 26-0001');
INSERT INTO "ledger_text" VALUES(83,'status',X'CDE950F8B37845D46C3408A033068438','closed');
INSERT INTO "ledger_text" VALUES(83,'summary',X'03B8FF2331691E7E7AC8B5D057E2614D','Changed status of case 26-A001');
INSERT INTO "ledger_text" VALUES(84,'side',X'51306421B66F2C6CB7690C31DC46A430','defendant');
INSERT INTO "ledger_text" VALUES(84,'summary',X'23918F549066247669645E0BBCA82E01','Changed side of case 26-0002');
INSERT INTO "ledger_text" VALUES(85,'path.7',X'A507546ADB936BC2E4F42BF23A5B42F5','26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt');
INSERT INTO "ledger_text" VALUES(85,'summary',X'9E402AC29C4C451D6EA4921E6C0FC0D1','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(86,'summary',X'F65452AF4FF6E8683A22143A51BD4C4D','Brought survey.txt back to Triage');
INSERT INTO "ledger_text" VALUES(87,'path.20',X'370C7B0D7D8051045C55C9A9DFD37B7E','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt');
INSERT INTO "ledger_text" VALUES(87,'path.21',X'57A8997E18FA52425C58A7F658FDB2BD','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt');
INSERT INTO "ledger_text" VALUES(87,'summary',X'9B5B59FA566600010650F6AC577672FE','Filed 2 papers in 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(88,'path.22',X'6CB447BC4F0596557025C89F6078D43D','22/bundle 3.txt');
INSERT INTO "ledger_text" VALUES(88,'path.23',X'3D098A1FEC1ADC40841C1CEE5DF33912','23/bundle 4.txt');
INSERT INTO "ledger_text" VALUES(88,'summary',X'4E118B92316EE0D129127EAA6A2F5B2C','Put into the trash: 2 papers');
INSERT INTO "ledger_text" VALUES(89,'summary',X'DEF177EA3EA9F02707D0623E75DF5C3D','Reviewed case 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(90,'summary',X'A2F061FCB1450FE461BE8B4EB29721A7','Reviewed case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(91,'summary',X'F652FB099F883E59F48284E855C75C4C','Added task: Serve responses');
INSERT INTO "ledger_text" VALUES(92,'summary',X'DC384E4AE8452B7C75E2FCC2C35D4B56','Moved to 2026-04-09: Serve responses');
INSERT INTO "ledger_text" VALUES(93,'summary',X'1FC31D9892E45C354DB1E28EEFD68156','Done: Serve responses');
INSERT INTO "ledger_text" VALUES(94,'summary',X'FC7007B9423161C0354E9F37C153D013','Reopened: Serve responses');
INSERT INTO "ledger_text" VALUES(95,'summary',X'E9B6B3338A90A80775DE96AC432F5C2D','Added task: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(96,'summary',X'8DC67C56E22CC8FDA708C1A712354433','Gave to Zoë Núñez: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(97,'summary',X'EF48A5C581B01D2784E11327AC144FDE','Done: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(98,'summary',X'C1932A7C5018A15CBA6ECA0ED7197E1C','Added task: Order the transcript');
INSERT INTO "ledger_text" VALUES(99,'summary',X'846FD9590D197A637ACCDC01D8E50BDF','Changed task: Order both transcripts');
INSERT INTO "ledger_text" VALUES(100,'summary',X'5C725ECD1719EA050429068E91CB2AD5','Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(101,'summary',X'98532C1BC8811026AEA6C5A703614337','Undone: Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(102,'summary',X'F336FBE9BC8FC8AB2AF312AEFFC1B631','Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(103,'summary',X'1D1B81CD8013EAF6BE0EB6B0AA20229D','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(104,'summary',X'4417578C0196B37E8297A23445C510A2','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(105,'summary',X'1D5CE8831ED3CA25476FDABE3D52652F','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(106,'summary',X'C864D411167527FB35FB0DDCBAAF9A8D','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(107,'summary',X'3FC518A616330EE1AC7BBDD391B3B56C','Added task: Speak with the client');
INSERT INTO "ledger_text" VALUES(108,'summary',X'0FE157C793A680AA926845CB2C45451A','Moved to 2026-04-03: Speak with the client');
INSERT INTO "ledger_text" VALUES(109,'summary',X'C4F0B7538E2AC52AC06E9B7C8D33B6EB','Requested ID contact from The client (26-0001)');
INSERT INTO "ledger_text" VALUES(110,'summary',X'218DA3FA89CD0735E66FAA97D7BDA16C','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(111,'summary',X'4C8E94E976781FE2C0C5504291946945','Requested Cover sheet from The process server (26-0001)');
INSERT INTO "ledger_text" VALUES(112,'summary',X'6D0797C27DD0D90BE546BF31BB9C834E','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(113,'summary',X'0424E9494BEB88010AEED4D242605812','Reviewed Cover sheet (26-0001)');
INSERT INTO "ledger_text" VALUES(114,'summary',X'ECD7A3F18A1EA858865782AE8A120D7C','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(115,'summary',X'3845621FA5962A38E00A032A2AA7FC73','Reviewed Complaint (26-0001)');
INSERT INTO "ledger_text" VALUES(116,'summary',X'995E26B94D0D44E0649676B1F4741524','Waived Jury demand: No jury is asked for (26-0001)');
INSERT INTO "ledger_text" VALUES(117,'summary',X'B25F483267FBE920CABE2220C01BF523','Requested Disclosure statement from The court (26-0001)');
INSERT INTO "ledger_text" VALUES(118,'summary',X'36D99370E4A11FE3C318A7925AC58704','Set Disclosure statement to missing (26-0001)');
INSERT INTO "ledger_text" VALUES(119,'summary',X'4A7694883C6EDF5E2EDB85045455EA11','Added contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(120,'summary',X'71736A0181290C781B783207179655AB','Added contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(121,'summary',X'4A10D85E67B572DC45D0106BBC778E13','Added contact OLANDER Court Reporting');
INSERT INTO "ledger_text" VALUES(122,'summary',X'49615587F4ACE0EDCF83EAC97B362DD7','Changed contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(123,'summary',X'6B52B0AD8E41F8B35B4C8ED0E05E1ACB','Removed contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(124,'summary',X'4540D7258F6866B39B80675AD38BF21A','Added O’Neill–Hart, Inc. (third party) to case 26-0001');
INSERT INTO "ledger_text" VALUES(125,'summary',X'A1825E9B81253EA7573FA554AB93A2CB','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001');
INSERT INTO "ledger_text" VALUES(126,'summary',X'01AE27F711D59D73562C8DC8305F28C4','Changed party Meridian Freight, Inc.');
INSERT INTO "ledger_text" VALUES(127,'summary',X'4499747752EC08DB4D2CAB81630DB155','Removed party Lucia Garcia');
INSERT INTO "ledger_text" VALUES(128,'summary',X'1315858CF0C3A5A83DC61763E92CE37E','Gave Zoe Nunez: Draft: privilege log (26-0002)');
INSERT INTO "ledger_text" VALUES(129,'summary',X'C641D75289673C17DEB127C620068013','Changed the assignment: Draft: privilege log, amended');
INSERT INTO "ledger_text" VALUES(130,'summary',X'98A08AB1A72AD5100EEE46FB12649D64','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)');
INSERT INTO "ledger_text" VALUES(131,'summary',X'4538A4C16614D410EB7E11C809E94415','Gave Zoe Nunez: Draft: errata sheet (26-0002)');
INSERT INTO "ledger_text" VALUES(132,'summary',X'1950EC6614FB80C7F095A223DACF72D8','Begun: Draft: errata sheet');
INSERT INTO "ledger_text" VALUES(133,'summary',X'EF436EC6DA7F59C6713F81EC18F357E0','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)');
INSERT INTO "ledger_text" VALUES(134,'summary',X'97F93920FA583904A468DD99D9164F4B','Withdrawn: Draft: meet and confer letter (Settled by telephone)');
INSERT INTO "ledger_text" VALUES(135,'summary',X'866150E21BB852B6B7AB0621CD3EB4FC','Done: Research: adverse inference');
INSERT INTO "ledger_text" VALUES(136,'summary',X'E87C8810A82C11AECF3ACABE5D1C3B4D','approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(137,'summary',X'13C4E8CB3DC732C7F078D612DB1B2CCA','Undone: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(138,'summary',X'BF0025D0CCFBF522D06C2B1DD7029BA8','Done again: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(139,'summary',X'3ADD0C491327DB4ADA3B33FAF7348DE3','approval.agent is yes now; it was no');
INSERT INTO "ledger_text" VALUES(140,'caption',X'1F6C1938630EF03B643BEE4AB21E40EC','Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(140,'number',X'1834417BFE48A5D5F02C62BF67DE4817','26-0007');
INSERT INTO "ledger_text" VALUES(140,'summary',X'3CF42C3A74EC31D10176F7D1610ED127','Opened case 26-0007 Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(141,'caption',X'7D1A93B075DB097243A5F9BEC6278A41','Opened by mistake');
INSERT INTO "ledger_text" VALUES(141,'number',X'648948DC4CE29FD5D021866F75848B8F','26-0008');
INSERT INTO "ledger_text" VALUES(141,'summary',X'510BFD2A934A1329CCC50C19462D704A','Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(142,'summary',X'B53D17A9A7CDF7BE6DBC1922A7D9A31E','Undone: Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(143,'caption',X'10867E92EF585FC6A85517759FB9DC56','Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(143,'number',X'C7DCF5C2BC45AE471D93A1541E1480CE','26-0009');
INSERT INTO "ledger_text" VALUES(143,'summary',X'E6B9095BECD52929273D8F179B15B9C6','Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(144,'summary',X'47FB59F915FACCB31AE03D2F3BD6CAFC','Undone: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(145,'summary',X'E3EA3889069A86B61DBD720C6CF8A459','Done again: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(146,'summary',X'4F266B504AF9539D255CA8695DBA0CB5','Changed title of flyer.txt');
CREATE TABLE lent_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_id INTEGER NOT NULL REFERENCES staff(id),
    to_id INTEGER NOT NULL REFERENCES staff(id), from_on TEXT NOT NULL, until_on TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff(id), given_at TEXT NOT NULL, ended_at TEXT
) STRICT
;
INSERT INTO "lent_queue" VALUES(1,5,2,'2026-11-25','2036-06-01',5,'2026-11-25T14:24:53.910882Z',NULL);
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "move" VALUES(1,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6554608,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','a09979e3e56cb484','2026-11-25T14:24:53.930293Z');
INSERT INTO "move" VALUES(2,18,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),1,CAST('memo.txt' AS BLOB),65024,6554608,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','5aa2412663249de6','2026-11-25T14:24:53.947274Z');
INSERT INTO "move" VALUES(3,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6554608,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','f5e3f2079bf13691','2026-11-25T14:24:53.969961Z');
INSERT INTO "move" VALUES(4,19,1,CAST('notes.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),65024,6554609,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','e646f1329590db2c','2026-11-25T14:24:53.990138Z');
INSERT INTO "move" VALUES(5,19,2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),1,CAST('notes.txt' AS BLOB),65024,6554609,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','3b05ad723cb6ba18','2026-11-25T14:24:54.026027Z');
INSERT INTO "move" VALUES(6,1,1,CAST('complaint.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),65024,6554592,122,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2','done','bc8c6e80ac0240bb','2026-11-25T14:24:54.049781Z');
INSERT INTO "move" VALUES(7,2,1,CAST('answer.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),65024,6554593,99,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7','done','11587a5508ff73b8','2026-11-25T14:24:54.078127Z');
INSERT INTO "move" VALUES(8,3,1,CAST('production.eml' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),65024,6554594,690,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337','done','7eb9b353820be432','2026-11-25T14:24:54.105948Z');
INSERT INTO "move" VALUES(9,4,1,CAST('motion.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),65024,6554595,97,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63','done','2e03109691566ad3','2026-11-25T14:24:54.125957Z');
INSERT INTO "move" VALUES(10,5,1,CAST('exhibit a.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),65024,6554596,34,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac','done','2e03109691566ad3','2026-11-25T14:24:54.126212Z');
INSERT INTO "move" VALUES(11,6,1,CAST('exhibit b.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),65024,6554597,31,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc','done','2e03109691566ad3','2026-11-25T14:24:54.126415Z');
INSERT INTO "move" VALUES(12,11,1,CAST('résumé.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),65024,6554601,37,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36','done','f421c1e51d118777','2026-11-25T14:24:54.174076Z');
INSERT INTO "move" VALUES(13,12,1,CAST('resume.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),65024,6554602,45,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412','done','02de4d08e97fc3b9','2026-11-25T14:24:54.198102Z');
INSERT INTO "move" VALUES(14,7,1,CAST('order.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),65024,6554598,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','6d42fb560b024586','2026-11-25T14:24:54.217939Z');
INSERT INTO "move" VALUES(15,9,1,CAST('stipulation.html' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),65024,6554599,72,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91','done','7e3db4fa1ab669a9','2026-11-25T14:24:54.254105Z');
INSERT INTO "move" VALUES(16,10,1,CAST('will.txt' AS BLOB),2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),65024,6554600,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','beafc562f28ddd4b','2026-11-25T14:24:54.290635Z');
INSERT INTO "move" VALUES(17,13,1,CAST('advertisement.txt' AS BLOB),3,CAST('13/advertisement.txt' AS BLOB),65024,6554603,25,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3','done','b13f670d290f97c3','2026-11-25T14:24:54.321968Z');
INSERT INTO "move" VALUES(18,14,1,CAST('dismissal.txt' AS BLOB),3,CAST('14/dismissal.txt' AS BLOB),65024,6554604,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','a28a5e138a2a257e','2026-11-25T14:24:54.342066Z');
INSERT INTO "move" VALUES(19,14,3,CAST('14/dismissal.txt' AS BLOB),1,CAST('dismissal.txt' AS BLOB),65024,6554604,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','2895c0d436aa76e7','2026-11-25T14:24:54.365966Z');
INSERT INTO "move" VALUES(20,10,2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),3,CAST('10/2026-11-25 Will.txt' AS BLOB),65024,6554600,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','42ca99153364812b','2026-11-25T14:24:54.386011Z');
INSERT INTO "move" VALUES(21,7,2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),65024,6554598,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','8bbeb03c175f2e3c','2026-11-25T14:24:54.778006Z');
INSERT INTO "move" VALUES(22,20,1,CAST('bundle 1.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),65024,6554610,27,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27','done','cb814fd37f5c5739','2026-11-25T14:24:54.812825Z');
INSERT INTO "move" VALUES(23,21,1,CAST('bundle 2.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),65024,6554611,27,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310','done','cb814fd37f5c5739','2026-11-25T14:24:54.813230Z');
INSERT INTO "move" VALUES(24,22,1,CAST('bundle 3.txt' AS BLOB),3,CAST('22/bundle 3.txt' AS BLOB),65024,6554612,27,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e','done','00d54ab5bf349506','2026-11-25T14:24:54.834035Z');
INSERT INTO "move" VALUES(25,23,1,CAST('bundle 4.txt' AS BLOB),3,CAST('23/bundle 4.txt' AS BLOB),65024,6554613,27,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5','done','00d54ab5bf349506','2026-11-25T14:24:54.834407Z');
INSERT INTO "move" VALUES(26,25,1,CAST('witness.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt' AS BLOB),65024,6554615,82,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030','open','566d315f9cdb22a3','2026-11-25T14:24:59.203849Z');
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
INSERT INTO "notice" VALUES(1,5,'2026-11-25T14:24:50.814659Z','approval.phone is yes now; it was no. Said by Dolores Ortega.','2026-11-25T14:24:50.839370Z');
INSERT INTO "notice" VALUES(2,5,'2026-11-25T14:24:50.826507Z','approval.signed is motion_to_dismiss now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(3,5,'2026-11-25T14:24:50.834074Z','approval.free is correspondence_client now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(4,5,'2026-11-25T14:24:55.197816Z','approval.recorded is notice_of_entry now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(5,5,'2026-11-25T14:24:55.201921Z','approval.recorded is none now; it was notice_of_entry. Undone by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(6,5,'2026-11-25T14:24:55.205915Z','approval.recorded is notice_of_entry now; it was none. Done again by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(7,5,'2026-11-25T14:24:55.209760Z','approval.agent is yes now; it was no. Said by Dolores Ortega.',NULL);
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "office" VALUES(1,'89b92f5d-d85a-4618-9505-981079587934','2026-11-25T14:24:47.506187Z');
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "opened" VALUES(25,3,'2026-11-25T14:24:55.374077Z');
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
INSERT INTO "policy" VALUES('approval.agent','yes',2,'2026-11-25T14:24:55.209619Z');
INSERT INTO "policy" VALUES('approval.free','correspondence_client',2,'2026-11-25T14:24:50.833893Z');
INSERT INTO "policy" VALUES('approval.level','recorded',NULL,'2026-11-25T14:24:47.506187Z');
INSERT INTO "policy" VALUES('approval.phone','yes',2,'2026-11-25T14:24:50.814298Z');
INSERT INTO "policy" VALUES('approval.recorded','notice_of_entry',2,'2026-11-25T14:24:55.197633Z');
INSERT INTO "policy" VALUES('approval.signed','motion_to_dismiss',2,'2026-11-25T14:24:50.826221Z');
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
INSERT INTO "released" VALUES(1,4,1,'filed','The court','2026-11-25','ECF 12',NULL,'approved','',1,'2026-11-25T14:24:53.323038Z',47,0);
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
INSERT INTO "remark" VALUES(1,1,NULL,'question',6,'2026-11-25T14:24:51.893761Z','Which judge?',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(2,1,NULL,'answer',1,'2026-11-25T14:24:51.898202Z','Judge Imani.',NULL,1,NULL,NULL);
INSERT INTO "remark" VALUES(3,1,NULL,'note',1,'2026-11-25T14:24:52.722650Z','Cites checked.',NULL,NULL,NULL,NULL);
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    assignment_id INTEGER REFERENCES assignment(id), title TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('file', 'serve', 'send')), attorney_id INTEGER NOT NULL REFERENCES staff(id),
    asked_by INTEGER NOT NULL REFERENCES staff(id), asked_at TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'changes', 'returned', 'phone', 'withdrawn')),
    state_at TEXT NOT NULL, before_id INTEGER REFERENCES request(id), comes_back INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "request" VALUES(1,4,1,'Opposition.txt','file',2,1,'2026-11-25T14:24:53.255147Z','2036-05-11','','approved','2026-11-25T14:24:53.314335Z',NULL,1);
INSERT INTO "request" VALUES(2,4,2,'Motion.txt','file',2,1,'2026-11-25T14:24:53.283023Z','2036-05-11','','approved','2026-11-25T14:24:53.375330Z',NULL,1);
INSERT INTO "request" VALUES(3,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:53.303148Z','2036-05-11','','withdrawn','2026-11-25T14:24:53.382282Z',NULL,1);
INSERT INTO "request" VALUES(4,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:53.386726Z','2036-05-11','','phone','2026-11-25T14:24:53.398884Z',NULL,1);
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
INSERT INTO "signature" VALUES(1,2,'2026-11-25T14:24:53.374272Z','paracase statement 1
office 89b92f5d-d85a-4618-9505-981079587934
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU
after-entry 47 f15ee68273059fd4dae377ce5d2539c4e3a812293cc9e87f2f0af72411a4e37a
at 2026-11-25T14:24:53.330514Z
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
','cf15b72ae9abebbf539c2f5d7f1db9700511344d81859a53f7f25f609b4ba95d','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgHPLNkro4Dtl37LEOnT3qotHN/c
25dxYvZXMYTI4rB9wAAAAtYXBwcm92YWxAODliOTJmNWQtZDg1YS00NjE4LTk1MDUtOTgx
MDc5NTg3OTM0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQNBWAYAR0p
cp1IFKxSqusJCCCL49Y++PFkAHefhnjzk0CZLxNJKejt0j2cmJ1kUFJg2k7ha3HAxSkJLD
SWUUEg8=
-----END SSH SIGNATURE-----
','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBzyzZK6OA7Zd+yxDp096qLRzf3NuXcWL2VzGEyOKwfc','SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU',48);
CREATE TABLE "staff" (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')), is_admin INTEGER NOT NULL,
    active INTEGER NOT NULL, created_at TEXT NOT NULL, account TEXT,
    name_fold TEXT NOT NULL UNIQUE, initials_fold TEXT NOT NULL
) STRICT;
INSERT INTO "staff" VALUES(1,'Dana Ruiz','DR','paralegal',1,1,'2026-11-25T14:24:47.506187Z','desk','dana ruiz','dr');
INSERT INTO "staff" VALUES(2,'Dolores Ortega','DO','attorney',1,1,'2026-11-25T14:24:47.690860Z',NULL,'dolores ortega','do');
INSERT INTO "staff" VALUES(3,'Zoë Núñez','ZÑ','paralegal',0,1,'2026-11-25T14:24:47.697581Z',NULL,'zoe nunez','zn');
INSERT INTO "staff" VALUES(4,'Zoe Nunez','ZN','assistant',0,1,'2026-11-25T14:24:47.701515Z',NULL,'zoe nunez2','zn');
INSERT INTO "staff" VALUES(5,'Ann Hale','AH','attorney',0,1,'2026-11-25T14:24:47.705461Z',NULL,'ann hale','ah');
INSERT INTO "staff" VALUES(6,'Jun Park','JP','assistant',0,1,'2026-11-25T14:24:47.709444Z',NULL,'jun park','jp');
CREATE TABLE staff_key (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id), name TEXT NOT NULL, line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, from_hosts TEXT NOT NULL, expires_on TEXT,
    added_at TEXT NOT NULL, added_by INTEGER NOT NULL REFERENCES staff(id),
    revoked_at TEXT, revoked_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "staff_key" VALUES(1,2,'dolores-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBzyzZK6OA7Zd+yxDp096qLRzf3NuXcWL2VzGEyOKwfc','SHA256:scut4VTd57enI2pzD3xrDjETDBCJfyU6dXQ1N7wQaCU','',NULL,'2026-11-25T14:24:50.565039Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(2,6,'jun-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAID1q/IB8ElpotYccaY34BarCF7CQyvFpsH/0UYyeK25D','SHA256:nSK9Q26VPJJHdyBkUZoSETry4UeKF6MUEDFIFZftktc','',NULL,'2026-11-25T14:24:50.598950Z',1,NULL,NULL);
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
INSERT INTO "suggestion" VALUES(10,'case',0,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(10,'case',1,'3',1,'names “ESTATE OF WHITLOW”');
INSERT INTO "suggestion" VALUES(10,'name',3,'2026-11-25 will.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(10,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(11,'case',0,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(11,'case',1,'3',1,'names “ESTATE OF WHITLOW”');
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
INSERT INTO "task" VALUES(1,1,NULL,'Serve responses','2026-04-09',NULL,4,0,'open',NULL,'2026-11-25T14:24:54.869584Z',4,NULL,'');
INSERT INTO "task" VALUES(2,1,NULL,'Call the clerk about the hearing','2026-04-02',NULL,3,0,'done','2026-11-25T14:24:54.893483Z','2026-11-25T14:24:54.885578Z',1,3,'');
INSERT INTO "task" VALUES(3,1,NULL,'Order both transcripts','2026-04-03',NULL,NULL,1,'open',NULL,'2026-11-25T14:24:54.897568Z',1,NULL,'Volumes 1 and 2.');
INSERT INTO "task" VALUES(4,1,NULL,'Added and taken back','2026-04-02',NULL,1,0,'dropped',NULL,'2026-11-25T14:24:54.905461Z',1,NULL,'');
INSERT INTO "task" VALUES(5,1,NULL,'Taken back and added again','2026-04-02',NULL,1,0,'open',NULL,'2026-11-25T14:24:54.913610Z',1,NULL,'');
INSERT INTO "task" VALUES(6,1,NULL,'Speak with the client','2026-04-03',NULL,2,1,'open',NULL,'2026-11-25T14:24:54.949971Z',2,NULL,'');
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
INSERT INTO "task_date" VALUES(1,1,'2026-04-02',NULL,'2026-11-25T14:24:54.873792Z',4);
INSERT INTO "task_date" VALUES(2,3,'2026-04-02',NULL,'2026-11-25T14:24:54.901590Z',1);
INSERT INTO "task_date" VALUES(3,6,'2026-04-02',NULL,'2026-11-25T14:24:54.953546Z',1);
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
INSERT INTO "version" VALUES(1,1,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(2,2,1,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7',99,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(3,3,1,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337',690,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','eml',1,'[]','{"mail": {"from": "Opposing Counsel <counsel@example.com>", "to": "desk@example.org", "date": "Thu, 19 Mar 2026 09:30:00 -0500", "subject": "Garcia v. Meridian Freight: production", "date_iso": "2026-03-19T09:30:00-05:00"}}');
INSERT INTO "version" VALUES(4,4,1,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63',97,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(5,5,1,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac',34,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(6,6,1,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc',31,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(7,7,1,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051',100,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(8,8,1,'42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c',83,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(9,9,1,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91',72,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(10,10,1,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7',56,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(11,11,1,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36',37,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(12,12,1,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412',45,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(13,13,1,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3',25,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(14,14,1,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4',107,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(15,15,1,'306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec',18,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(16,16,1,'921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82',38,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(17,17,1,'7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b',44,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(18,18,1,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596',48,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(19,19,1,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f',40,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(20,20,1,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27',27,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(21,21,1,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310',27,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(22,22,1,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e',27,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(23,23,1,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5',27,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(24,24,1,'eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c',31,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(25,25,1,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030',82,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(26,26,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:50.957657Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(27,27,1,'fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c',54,1,'2026-11-25T14:24:50.986943Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(28,28,1,'d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484',73,1,'2026-11-25T14:24:50.986943Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(29,24,2,'d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a',40,1,'2026-11-25T14:24:51.469439Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(30,29,1,'de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66',96,1,'2026-11-25T14:24:51.469439Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(31,30,1,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,1,'2026-11-25T14:24:51.469439Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(32,31,1,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,1,'2026-11-25T14:24:51.469439Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(33,29,2,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89',98,1,'2026-11-25T14:24:52.737269Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(34,32,1,'bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38',90,1,'2026-11-25T14:24:53.425342Z','text','','paracase-1','text',1,'[]','{}');
CREATE TABLE wall (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES staff(id), set_at TEXT NOT NULL, PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "wall" VALUES(5,4,'Was a clerk of the executor',1,'2026-11-25T14:24:50.852311Z');
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
