PRAGMA application_id=1346593139;
PRAGMA user_version=4;
PRAGMA journal_mode=wal;
BEGIN TRANSACTION;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
, steps TEXT, needs TEXT DEFAULT '' NOT NULL) STRICT;
INSERT INTO "act" VALUES(1,1,'case.opened','2026-11-25T14:23:50.064790Z','Opened case 26-0001 Garcia v. Meridian Freight',2,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0001 Garcia v. Meridian Freight"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [1], "before": null, "after": {"number": "26-0001", "caption": "Garcia v. Meridian Freight", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d303030312047617263696120762e204d6572696469616e2046726569676874"}, "created_at": "2026-11-25T14:23:50.063856Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [1], "before": null, "after": {"case_id": 1, "number": "2:26-cv-01234", "key": "26-cv-1234", "court": "cacd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "docket", "key": [2], "before": null, "after": {"case_id": 1, "number": "BC-\u00c1100", "key": "BC-\u00c1100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [1], "before": null, "after": {"case_id": 1, "name": "Luc\u00eda Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [2], "before": null, "after": {"case_id": 1, "name": "Lucia Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [3], "before": null, "after": {"case_id": 1, "name": "Meridian Freight", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "party", "key": [4], "before": null, "after": {"case_id": 1, "name": "MERIDIAN FREIGHT", "role": "defendant", "is_client": 0, "active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(2,1,'case.opened','2026-11-25T14:23:50.071777Z','Opened case 26-Á001 Estate of Whitlow',3,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-\u00c1001 Estate of Whitlow"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [2], "before": null, "after": {"number": "26-\u00c1001", "caption": "Estate of Whitlow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362dc38130303120457374617465206f6620576869746c6f77"}, "created_at": "2026-11-25T14:23:50.071409Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [3], "before": null, "after": {"case_id": 2, "number": "BC-A100", "key": "BC-A100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(3,1,'case.opened','2026-11-25T14:23:50.081365Z','Opened case 26-A001 ESTATE OF WHITLOW',4,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-A001 ESTATE OF WHITLOW"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [3], "before": null, "after": {"number": "26-A001", "caption": "ESTATE OF WHITLOW", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d4130303120455354415445204f4620574849544c4f57"}, "created_at": "2026-11-25T14:23:50.080993Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(4,1,'case.opened','2026-11-25T14:23:50.088965Z','Opened case 26-0002 Alvarez v. Northgate',5,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0002 Alvarez v. Northgate"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [4], "before": null, "after": {"number": "26-0002", "caption": "Alvarez v. Northgate", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d3030303220416c766172657a20762e204e6f72746867617465"}, "created_at": "2026-11-25T14:23:50.088590Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [4], "before": null, "after": {"case_id": 4, "number": "3:26-cv-01777", "key": "26-cv-1777", "court": "cand", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(5,1,'case.opened','2026-11-25T14:23:50.100654Z','Opened case 26-0003 Marsh v. Tidewater',6,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0003 Marsh v. Tidewater"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [5], "before": null, "after": {"number": "26-0003", "caption": "Marsh v. Tidewater", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303033204d6172736820762e20546964657761746572"}, "created_at": "2026-11-25T14:23:50.100425Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(6,1,'staff.added','2026-11-25T14:23:50.112696Z','Added Dolores Ortega to the staff',7,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(7,1,'staff.added','2026-11-25T14:23:50.117669Z','Added Zoë Núñez to the staff',8,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(8,1,'staff.added','2026-11-25T14:23:50.119883Z','Added Zoe Nunez to the staff',9,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(9,1,'staff.added','2026-11-25T14:23:50.121192Z','Added Ann Hale to the staff',10,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(10,1,'staff.added','2026-11-25T14:23:50.129763Z','Added Jun Park to the staff',11,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(11,1,'case.changed','2026-11-25T14:23:50.134438Z','Changed the people of case 26-0001',12,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [1, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [1, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [1, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(12,1,'case.changed','2026-11-25T14:23:50.137998Z','Changed the people of case 26-0002',13,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [4, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [4, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [4, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(13,1,'staff.key_added','2026-11-25T14:23:51.388030Z','Key “dolores-laptop” is Dolores Ortega''s',14,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(14,1,'staff.key_added','2026-11-25T14:23:51.404682Z','Key “jun-laptop” is Jun Park''s',15,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(15,1,'wall.put_up','2026-11-25T14:23:51.441459Z','Zoe Nunez stands outside 26-0003: Was a clerk of the executor',16,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(16,1,'assignment.given','2026-11-25T14:23:52.576495Z','Gave Jun Park: Draft: Opposition (26-0002)',19,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(17,1,'assignment.given','2026-11-25T14:23:52.582017Z','Gave Jun Park: Draft: Motion (26-0002)',20,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [2], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(18,1,'assignment.given','2026-11-25T14:23:52.586921Z','Gave Jun Park: Draft: Notice (26-0002)',21,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [3], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(19,1,'assignment.given','2026-11-25T14:23:52.594608Z','Gave Jun Park: Draft: Stipulation of facts (26-0002)',22,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [4], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(20,6,'assignment.begun','2026-11-25T14:23:52.605005Z','Begun: Draft: Opposition',23,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(21,6,'assignment.asked','2026-11-25T14:23:52.669870Z','Asked about Draft: Opposition: Which judge?',24,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(22,1,'assignment.answered','2026-11-25T14:23:52.674166Z','Answered about Draft: Opposition: Judge Imani.',25,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(23,6,'assignment.delivered','2026-11-25T14:23:52.918353Z','Delivered Draft: Opposition, v1',26,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(24,6,'assignment.delivered','2026-11-25T14:23:53.115324Z','Delivered Draft: Motion, v1',27,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(25,6,'assignment.delivered','2026-11-25T14:23:53.430556Z','Delivered Draft: Notice, v1',28,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(26,1,'assignment.examined','2026-11-25T14:23:53.494781Z','Examined Draft: Opposition, v1: sent back (1 minute)',30,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(27,6,'assignment.delivered','2026-11-25T14:23:54.179286Z','Delivered Draft: Opposition, v2 (+1 -1 words)',32,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(28,1,'assignment.examined','2026-11-25T14:23:54.198238Z','Examined Draft: Opposition, v2: passed (1 minute)',34,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(29,1,'approval.asked','2026-11-25T14:23:54.203970Z','Asked Dolores Ortega about Opposition.txt, v2',35,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(30,1,'assignment.examined','2026-11-25T14:23:54.230279Z','Examined Draft: Motion, v1: passed (1 minute)',37,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(31,1,'approval.asked','2026-11-25T14:23:54.239860Z','Asked Dolores Ortega about Motion.txt, v1',38,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(32,1,'assignment.examined','2026-11-25T14:23:54.259220Z','Examined Draft: Notice, v1: passed (1 minute)',40,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(33,1,'approval.asked','2026-11-25T14:23:54.271431Z','Asked Dolores Ortega about Notice.txt, v1',41,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(34,2,'approval.approved','2026-11-25T14:23:54.286023Z','Approved: Opposition.txt, v2 (26-0002)',42,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(35,1,'release.filed','2026-11-25T14:23:54.303555Z','Filed Opposition.txt, v2, to The court on 2026-11-25',43,NULL,NULL,NULL,'RELEASE');
INSERT INTO "act" VALUES(36,2,'approval.approved','2026-11-25T14:23:54.410643Z','Approved: Motion.txt, v1 (26-0002)',45,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(37,1,'approval.withdrawn','2026-11-25T14:23:54.434958Z','Took back from Dolores Ortega: Notice.txt, v1',46,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(38,1,'approval.asked','2026-11-25T14:23:54.446398Z','Asked Dolores Ortega about Notice.txt, v1',47,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(39,1,'approval.phone','2026-11-25T14:23:54.452764Z','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1',48,NULL,NULL,NULL,'PHONE');
INSERT INTO "act" VALUES(40,1,'assignment.given','2026-11-25T14:23:54.462529Z','Gave Jun Park: Research: adverse inference (26-0002)',49,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(41,6,'assignment.delivered','2026-11-25T14:23:55.249602Z','Delivered Research: adverse inference, v1',51,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(42,1,'assignment.examined','2026-11-25T14:23:55.255310Z','Examined Research: adverse inference, v1: passed (1 minute)',53,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(43,5,'queue.lent','2026-11-25T14:23:55.258783Z','Dolores Ortega decides for Ann Hale until 2036-06-01',54,NULL,NULL,NULL,'LEND_QUEUE');
INSERT INTO "act" VALUES(44,4,'document.set_aside','2026-11-25T14:23:55.266456Z','Set aside flyer.txt',55,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(45,1,'document.filed','2026-11-25T14:23:55.282391Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',56,46,NULL,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(46,1,'act.undone','2026-11-25T14:23:55.306544Z','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',57,47,45,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}]}','FILE');
INSERT INTO "act" VALUES(47,1,'act.redone','2026-11-25T14:23:55.330355Z','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',58,NULL,46,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(48,5,'document.filed','2026-11-25T14:23:55.354500Z','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',59,49,NULL,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:23:55.338268Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(49,5,'act.undone','2026-11-25T14:23:55.374198Z','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',60,NULL,48,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:23:55.338268Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(50,1,'document.filed','2026-11-25T14:23:55.394144Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)',61,NULL,NULL,'{"v": 2, "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.377886Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}]}','FILE');
INSERT INTO "act" VALUES(51,3,'document.filed','2026-11-25T14:23:55.430685Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',62,NULL,NULL,'{"v": 2, "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.408377Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}]}','FILE');
INSERT INTO "act" VALUES(52,3,'document.filed','2026-11-25T14:23:55.453994Z','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)',63,NULL,NULL,'{"v": 2, "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(53,1,'document.filed','2026-11-25T14:23:55.494564Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)',64,NULL,NULL,'{"v": 2, "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}]}','FILE');
INSERT INTO "act" VALUES(54,4,'document.filed','2026-11-25T14:23:55.538152Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)',65,NULL,NULL,'{"v": 2, "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.512517Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(55,4,'document.filed','2026-11-25T14:23:55.556971Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)',66,NULL,NULL,'{"v": 2, "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.549661Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(56,1,'document.filed','2026-11-25T14:23:55.565311Z','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)',67,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}]}','FILE');
INSERT INTO "act" VALUES(57,1,'document.filed','2026-11-25T14:23:55.577887Z','Filed ORDER.txt (26-Á001)',68,NULL,NULL,'{"v": 2, "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.568906Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(58,3,'document.filed','2026-11-25T14:23:55.590856Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)',69,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}]}','FILE');
INSERT INTO "act" VALUES(59,3,'document.changed','2026-11-25T14:23:55.596967Z','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html',70,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(60,6,'document.filed','2026-11-25T14:23:55.616146Z','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)',71,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.600113Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(61,1,'document.set_aside','2026-11-25T14:23:55.619764Z','Set aside seminar.txt',72,NULL,NULL,'{"v": 2, "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.618222Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(62,4,'document.trashed','2026-11-25T14:23:55.626162Z','Put advertisement.txt into the trash',73,NULL,NULL,'{"v": 2, "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.620966Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}]}','FILE');
INSERT INTO "act" VALUES(63,1,'document.trashed','2026-11-25T14:23:55.632481Z','Put dismissal.txt into the trash',74,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.628310Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(64,1,'document.restored','2026-11-25T14:23:55.637630Z','Restored dismissal.txt',75,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.628310Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(65,6,'document.trashed','2026-11-25T14:23:55.650713Z','Put 2026-11-25 Will.txt into the trash',76,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.600113Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.639251Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(66,3,'document.set_aside','2026-11-25T14:23:55.655002Z','Set aside survey.txt',77,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.652612Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(67,1,'case.changed','2026-11-25T14:23:55.820873Z','Changed caption, stage of case 26-0001',78,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"caption": "Garcia v. Meridian Freight", "stage": "intake"}, "after": {"caption": "Garc\u00eda v. Meridian Freight", "stage": "discovery"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(68,3,'case.changed','2026-11-25T14:23:56.032450Z','Changed status of case 26-A001',79,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [3], "before": {"status": "open"}, "after": {"status": "closed"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(69,2,'case.changed','2026-11-25T14:23:56.142165Z','Changed side of case 26-0002',80,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [4], "before": {"side": "plaintiff"}, "after": {"side": "defendant"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(70,1,'document.moved','2026-11-25T14:23:56.160388Z','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)',81,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}]}','FILE');
INSERT INTO "act" VALUES(71,3,'document.brought_back','2026-11-25T14:23:56.174883Z','Brought survey.txt back to Triage',82,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.652612Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.169704Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(72,4,'document.filed','2026-11-25T14:23:56.196059Z','Filed 2 papers in 26-0001 García v. Meridian Freight',83,NULL,NULL,'{"v": 2, "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.178626Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.186860Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}]}','FILE');
INSERT INTO "act" VALUES(73,3,'document.trashed','2026-11-25T14:23:56.226313Z','Put into the trash: 2 papers',84,NULL,NULL,'{"v": 2, "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.198485Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.198864Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}]}','FILE');
INSERT INTO "act" VALUES(74,2,'case.reviewed','2026-11-25T14:23:56.233603Z','Reviewed case 26-0001 García v. Meridian Freight',85,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:23:56.229582Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(75,3,'case.reviewed','2026-11-25T14:23:56.238173Z','Reviewed case 26-Á001 Estate of Whitlow',86,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [2], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:23:56.237562Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(76,4,'task.added','2026-11-25T14:23:56.241982Z','Added task: Serve responses',87,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(77,4,'task.moved','2026-11-25T14:23:56.244886Z','Moved to 2026-04-09: Serve responses',88,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-09"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(78,4,'task.done','2026-11-25T14:23:56.247834Z','Done: Serve responses',89,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:23:56.247358Z", "done_by": 4}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(79,4,'task.reopened','2026-11-25T14:23:56.249369Z','Reopened: Serve responses',90,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "done", "done_at": "2026-11-25T14:23:56.247358Z", "done_by": 4}, "after": {"state": "open", "done_at": null, "done_by": null}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(80,1,'task.added','2026-11-25T14:23:56.254626Z','Added task: Call the clerk about the hearing',91,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(81,1,'task.assigned','2026-11-25T14:23:56.262046Z','Gave to Zoë Núñez: Call the clerk about the hearing',92,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"assignee_id": 1}, "after": {"assignee_id": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(82,3,'task.done','2026-11-25T14:23:56.265951Z','Done: Call the clerk about the hearing',93,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:23:56.265479Z", "done_by": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(83,1,'task.added','2026-11-25T14:23:56.269779Z','Added task: Order the transcript',94,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(84,1,'task.changed','2026-11-25T14:23:56.274044Z','Changed task: Order both transcripts',95,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"what": "Order the transcript", "due_on": "2026-04-02", "assignee_id": 1, "priority": 0, "note": ""}, "after": {"what": "Order both transcripts", "due_on": "2026-04-03", "assignee_id": null, "priority": 1, "note": "Volumes 1 and 2."}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(85,1,'task.added','2026-11-25T14:23:56.277642Z','Added task: Added and taken back',96,86,NULL,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(86,1,'act.undone','2026-11-25T14:23:56.280466Z','Undone: Added task: Added and taken back',97,NULL,85,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(87,1,'task.added','2026-11-25T14:23:56.284743Z','Added task: Taken back and added again',98,88,NULL,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(88,1,'act.undone','2026-11-25T14:23:56.289947Z','Undone: Added task: Taken back and added again',99,89,87,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(89,1,'act.redone','2026-11-25T14:23:56.293921Z','Done again: Added task: Taken back and added again',100,90,88,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(90,1,'act.undone','2026-11-25T14:23:56.297833Z','Undone: Added task: Taken back and added again',101,91,89,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(91,1,'act.redone','2026-11-25T14:23:56.301702Z','Done again: Added task: Taken back and added again',102,NULL,90,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(92,2,'task.added','2026-11-25T14:23:56.304466Z','Added task: Speak with the client',103,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(93,1,'task.moved','2026-11-25T14:23:56.309876Z','Moved to 2026-04-03: Speak with the client',104,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-03"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(94,4,'element.requested','2026-11-25T14:23:56.417506Z','Requested ID contact from The client (26-0001)',105,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "id-contact"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The client", "state": "requested", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.417284Z"}}]}','TICK');
INSERT INTO "act" VALUES(95,4,'element.received','2026-11-25T14:23:56.419591Z','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)',106,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "summons-issued"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.419412Z"}}]}','TICK');
INSERT INTO "act" VALUES(96,3,'element.requested','2026-11-25T14:23:56.421346Z','Requested Cover sheet from The process server (26-0001)',107,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The process server", "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.421180Z"}}]}','TICK');
INSERT INTO "act" VALUES(97,3,'element.received','2026-11-25T14:23:56.423082Z','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',108,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"document_id": null, "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.421180Z"}, "after": {"document_id": 2, "state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.422915Z"}}]}','TICK');
INSERT INTO "act" VALUES(98,3,'element.reviewed','2026-11-25T14:23:56.430087Z','Reviewed Cover sheet (26-0001)',109,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.422915Z"}, "after": {"state": "reviewed", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.429811Z"}}]}','TICK');
INSERT INTO "act" VALUES(99,1,'element.received','2026-11-25T14:23:56.434246Z','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)',110,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:23:56.434007Z"}}]}','TICK');
INSERT INTO "act" VALUES(100,2,'element.reviewed','2026-11-25T14:23:56.438121Z','Reviewed Complaint (26-0001)',111,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:23:56.434007Z"}, "after": {"state": "reviewed", "decided_by": 2, "decided_at": "2026-11-25T14:23:56.437915Z"}}]}','REVIEW_GATED');
INSERT INTO "act" VALUES(101,2,'element.waived','2026-11-25T14:23:56.441953Z','Waived Jury demand: No jury is asked for (26-0001)',112,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "jury-demand"], "before": {"reason": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"reason": "No jury is asked for", "state": "waived", "decided_by": 2, "decided_at": "2026-11-25T14:23:56.441749Z"}}]}','WAIVE');
INSERT INTO "act" VALUES(102,1,'element.requested','2026-11-25T14:23:56.445987Z','Requested Disclosure statement from The court (26-0001)',113,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The court", "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:23:56.445777Z"}}]}','TICK');
INSERT INTO "act" VALUES(103,1,'element.missing','2026-11-25T14:23:56.454068Z','Set Disclosure statement to missing (26-0001)',114,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": "2026-11-25", "requested_from": "The court", "document_id": null, "reason": null, "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:23:56.445777Z"}, "after": {"requested_on": null, "requested_from": null, "document_id": null, "reason": null, "state": "missing", "decided_by": 1, "decided_at": "2026-11-25T14:23:56.453808Z"}}]}','TICK');
INSERT INTO "act" VALUES(104,1,'contact.added','2026-11-25T14:23:56.457908Z','Added contact Ölander Court Reporting',115,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(105,3,'contact.added','2026-11-25T14:23:56.461790Z','Added contact Olander Court Reporting',116,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(106,2,'contact.added','2026-11-25T14:23:56.465812Z','Added contact OLANDER Court Reporting',117,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [3], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(107,1,'contact.changed','2026-11-25T14:23:56.469824Z','Changed contact Ölander Court Reporting',118,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"phone": "(212) 555-0134", "note": ""}, "after": {"phone": "(212) 555-0135", "note": "Ask for the night desk"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(108,3,'contact.removed','2026-11-25T14:23:56.473802Z','Removed contact Olander Court Reporting',119,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(109,1,'party.added','2026-11-25T14:23:56.477781Z','Added O’Neill–Hart, Inc. (third party) to case 26-0001',120,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [5], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(110,3,'party.added','2026-11-25T14:23:56.481748Z','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001',121,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [6], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(111,1,'party.changed','2026-11-25T14:23:56.483545Z','Changed party Meridian Freight, Inc.',122,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [3], "before": {"name": "Meridian Freight"}, "after": {"name": "Meridian Freight, Inc."}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(112,3,'party.removed','2026-11-25T14:23:56.484969Z','Removed party Lucia Garcia',123,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(113,1,'assignment.given','2026-11-25T14:23:56.494224Z','Gave Zoe Nunez: Draft: privilege log (26-0002)',124,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(114,1,'assignment.changed','2026-11-25T14:23:56.498302Z','Changed the assignment: Draft: privilege log, amended',125,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"what": "Draft: privilege log", "minutes": 240}, "after": {"what": "Draft: privilege log, amended", "minutes": 300}}]}','HAND_OUT');
INSERT INTO "act" VALUES(115,2,'assignment.reassigned','2026-11-25T14:23:56.502260Z','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)',126,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"assignee_id": 4}, "after": {"assignee_id": 6}}]}','REASSIGN');
INSERT INTO "act" VALUES(116,2,'assignment.given','2026-11-25T14:23:56.512864Z','Gave Zoe Nunez: Draft: errata sheet (26-0002)',127,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(117,4,'assignment.begun','2026-11-25T14:23:56.526540Z','Begun: Draft: errata sheet',128,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(118,1,'assignment.given','2026-11-25T14:23:56.530067Z','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)',129,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(119,1,'assignment.withdrawn','2026-11-25T14:23:56.533844Z','Withdrawn: Draft: meet and confer letter (Settled by telephone)',130,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "assigned"}, "after": {"state": "withdrawn"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(120,1,'assignment.done','2026-11-25T14:23:56.537876Z','Done: Research: adverse inference',131,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "examined"}, "after": {"state": "done"}}]}','EXAMINE');
INSERT INTO "act" VALUES(121,1,'case.opened','2026-11-25T14:23:56.542712Z','Opened case 26-0007 Quill v. Harrow',132,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "Quill, by itself"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [6], "before": null, "after": {"number": "26-0007", "caption": "Quill v. Harrow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "5175696c6c2c20627920697473656c66"}, "created_at": "2026-11-25T14:23:56.541871Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [5], "before": null, "after": {"case_id": 6, "number": "1:26-cv-00007", "key": "26-cv-7", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [7], "before": null, "after": {"case_id": 6, "name": "Harrow", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "team", "key": [6, 5], "before": null, "after": {"part": "lead"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(122,3,'case.opened','2026-11-25T14:23:56.557081Z','Opened case 26-0008 Opened by mistake',133,123,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [7], "before": null, "after": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:23:56.556444Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(123,3,'act.undone','2026-11-25T14:23:56.569008Z','Undone: Opened case 26-0008 Opened by mistake',134,NULL,122,'{"v": 2, "steps": [{"row": "cases", "key": [7], "before": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:23:56.556444Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(124,3,'case.opened','2026-11-25T14:23:56.664096Z','Opened case 26-0009 Opened, taken back and opened again',135,125,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:23:56.663438Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(125,3,'act.undone','2026-11-25T14:23:56.669398Z','Undone: Opened case 26-0009 Opened, taken back and opened again',136,126,124,'{"v": 2, "steps": [{"row": "docket", "key": [6], "before": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}, "after": null}, {"row": "cases", "key": [8], "before": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:23:56.663438Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(126,3,'act.redone','2026-11-25T14:23:56.682940Z','Done again: Opened case 26-0009 Opened, taken back and opened again',137,NULL,125,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:23:56.663438Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(127,1,'document.changed','2026-11-25T14:23:56.699403Z','Changed title of flyer.txt',138,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
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
INSERT INTO "act_ref" VALUES(16,1,'assignment',1);
INSERT INTO "act_ref" VALUES(20,1,'assignment',1);
INSERT INTO "act_ref" VALUES(21,1,'assignment',1);
INSERT INTO "act_ref" VALUES(22,1,'assignment',1);
INSERT INTO "act_ref" VALUES(23,1,'assignment',1);
INSERT INTO "act_ref" VALUES(26,1,'assignment',1);
INSERT INTO "act_ref" VALUES(27,1,'assignment',1);
INSERT INTO "act_ref" VALUES(28,1,'assignment',1);
INSERT INTO "act_ref" VALUES(29,3,'assignment',1);
INSERT INTO "act_ref" VALUES(34,3,'assignment',1);
INSERT INTO "act_ref" VALUES(17,1,'assignment',2);
INSERT INTO "act_ref" VALUES(24,1,'assignment',2);
INSERT INTO "act_ref" VALUES(30,1,'assignment',2);
INSERT INTO "act_ref" VALUES(31,3,'assignment',2);
INSERT INTO "act_ref" VALUES(36,3,'assignment',2);
INSERT INTO "act_ref" VALUES(18,1,'assignment',3);
INSERT INTO "act_ref" VALUES(25,1,'assignment',3);
INSERT INTO "act_ref" VALUES(32,1,'assignment',3);
INSERT INTO "act_ref" VALUES(33,3,'assignment',3);
INSERT INTO "act_ref" VALUES(37,3,'assignment',3);
INSERT INTO "act_ref" VALUES(38,3,'assignment',3);
INSERT INTO "act_ref" VALUES(19,1,'assignment',4);
INSERT INTO "act_ref" VALUES(40,1,'assignment',5);
INSERT INTO "act_ref" VALUES(41,1,'assignment',5);
INSERT INTO "act_ref" VALUES(42,1,'assignment',5);
INSERT INTO "act_ref" VALUES(120,1,'assignment',5);
INSERT INTO "act_ref" VALUES(113,1,'assignment',6);
INSERT INTO "act_ref" VALUES(114,1,'assignment',6);
INSERT INTO "act_ref" VALUES(115,1,'assignment',6);
INSERT INTO "act_ref" VALUES(116,1,'assignment',7);
INSERT INTO "act_ref" VALUES(117,1,'assignment',7);
INSERT INTO "act_ref" VALUES(118,1,'assignment',8);
INSERT INTO "act_ref" VALUES(119,1,'assignment',8);
INSERT INTO "act_ref" VALUES(1,1,'case',1);
INSERT INTO "act_ref" VALUES(11,1,'case',1);
INSERT INTO "act_ref" VALUES(45,2,'case',1);
INSERT INTO "act_ref" VALUES(46,2,'case',1);
INSERT INTO "act_ref" VALUES(47,2,'case',1);
INSERT INTO "act_ref" VALUES(50,2,'case',1);
INSERT INTO "act_ref" VALUES(51,2,'case',1);
INSERT INTO "act_ref" VALUES(52,4,'case',1);
INSERT INTO "act_ref" VALUES(53,4,'case',1);
INSERT INTO "act_ref" VALUES(56,2,'case',1);
INSERT INTO "act_ref" VALUES(58,2,'case',1);
INSERT INTO "act_ref" VALUES(59,2,'case',1);
INSERT INTO "act_ref" VALUES(67,1,'case',1);
INSERT INTO "act_ref" VALUES(72,3,'case',1);
INSERT INTO "act_ref" VALUES(74,1,'case',1);
INSERT INTO "act_ref" VALUES(76,2,'case',1);
INSERT INTO "act_ref" VALUES(77,2,'case',1);
INSERT INTO "act_ref" VALUES(78,2,'case',1);
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
INSERT INTO "act_ref" VALUES(94,1,'case',1);
INSERT INTO "act_ref" VALUES(95,1,'case',1);
INSERT INTO "act_ref" VALUES(96,1,'case',1);
INSERT INTO "act_ref" VALUES(97,1,'case',1);
INSERT INTO "act_ref" VALUES(98,1,'case',1);
INSERT INTO "act_ref" VALUES(99,1,'case',1);
INSERT INTO "act_ref" VALUES(100,1,'case',1);
INSERT INTO "act_ref" VALUES(101,1,'case',1);
INSERT INTO "act_ref" VALUES(102,1,'case',1);
INSERT INTO "act_ref" VALUES(103,1,'case',1);
INSERT INTO "act_ref" VALUES(104,2,'case',1);
INSERT INTO "act_ref" VALUES(105,2,'case',1);
INSERT INTO "act_ref" VALUES(106,2,'case',1);
INSERT INTO "act_ref" VALUES(107,2,'case',1);
INSERT INTO "act_ref" VALUES(108,2,'case',1);
INSERT INTO "act_ref" VALUES(109,2,'case',1);
INSERT INTO "act_ref" VALUES(110,2,'case',1);
INSERT INTO "act_ref" VALUES(111,2,'case',1);
INSERT INTO "act_ref" VALUES(112,2,'case',1);
INSERT INTO "act_ref" VALUES(2,1,'case',2);
INSERT INTO "act_ref" VALUES(54,2,'case',2);
INSERT INTO "act_ref" VALUES(55,2,'case',2);
INSERT INTO "act_ref" VALUES(57,2,'case',2);
INSERT INTO "act_ref" VALUES(75,1,'case',2);
INSERT INTO "act_ref" VALUES(3,1,'case',3);
INSERT INTO "act_ref" VALUES(60,2,'case',3);
INSERT INTO "act_ref" VALUES(65,2,'case',3);
INSERT INTO "act_ref" VALUES(68,1,'case',3);
INSERT INTO "act_ref" VALUES(4,1,'case',4);
INSERT INTO "act_ref" VALUES(12,1,'case',4);
INSERT INTO "act_ref" VALUES(16,2,'case',4);
INSERT INTO "act_ref" VALUES(17,2,'case',4);
INSERT INTO "act_ref" VALUES(18,2,'case',4);
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
INSERT INTO "act_ref" VALUES(35,1,'case',4);
INSERT INTO "act_ref" VALUES(36,2,'case',4);
INSERT INTO "act_ref" VALUES(37,2,'case',4);
INSERT INTO "act_ref" VALUES(38,2,'case',4);
INSERT INTO "act_ref" VALUES(39,2,'case',4);
INSERT INTO "act_ref" VALUES(40,2,'case',4);
INSERT INTO "act_ref" VALUES(41,2,'case',4);
INSERT INTO "act_ref" VALUES(42,2,'case',4);
INSERT INTO "act_ref" VALUES(48,2,'case',4);
INSERT INTO "act_ref" VALUES(49,2,'case',4);
INSERT INTO "act_ref" VALUES(56,3,'case',4);
INSERT INTO "act_ref" VALUES(69,1,'case',4);
INSERT INTO "act_ref" VALUES(70,2,'case',4);
INSERT INTO "act_ref" VALUES(113,2,'case',4);
INSERT INTO "act_ref" VALUES(114,2,'case',4);
INSERT INTO "act_ref" VALUES(115,2,'case',4);
INSERT INTO "act_ref" VALUES(116,2,'case',4);
INSERT INTO "act_ref" VALUES(117,2,'case',4);
INSERT INTO "act_ref" VALUES(118,2,'case',4);
INSERT INTO "act_ref" VALUES(119,2,'case',4);
INSERT INTO "act_ref" VALUES(120,2,'case',4);
INSERT INTO "act_ref" VALUES(5,1,'case',5);
INSERT INTO "act_ref" VALUES(15,1,'case',5);
INSERT INTO "act_ref" VALUES(121,1,'case',6);
INSERT INTO "act_ref" VALUES(122,1,'case',7);
INSERT INTO "act_ref" VALUES(123,1,'case',7);
INSERT INTO "act_ref" VALUES(124,1,'case',8);
INSERT INTO "act_ref" VALUES(125,1,'case',8);
INSERT INTO "act_ref" VALUES(126,1,'case',8);
INSERT INTO "act_ref" VALUES(104,1,'contact',1);
INSERT INTO "act_ref" VALUES(107,1,'contact',1);
INSERT INTO "act_ref" VALUES(105,1,'contact',2);
INSERT INTO "act_ref" VALUES(108,1,'contact',2);
INSERT INTO "act_ref" VALUES(106,1,'contact',3);
INSERT INTO "act_ref" VALUES(50,1,'document',1);
INSERT INTO "act_ref" VALUES(95,2,'document',1);
INSERT INTO "act_ref" VALUES(99,2,'document',1);
INSERT INTO "act_ref" VALUES(100,2,'document',1);
INSERT INTO "act_ref" VALUES(51,1,'document',2);
INSERT INTO "act_ref" VALUES(97,2,'document',2);
INSERT INTO "act_ref" VALUES(98,2,'document',2);
INSERT INTO "act_ref" VALUES(52,1,'document',3);
INSERT INTO "act_ref" VALUES(53,1,'document',4);
INSERT INTO "act_ref" VALUES(53,2,'document',5);
INSERT INTO "act_ref" VALUES(53,3,'document',6);
INSERT INTO "act_ref" VALUES(56,1,'document',7);
INSERT INTO "act_ref" VALUES(70,1,'document',7);
INSERT INTO "act_ref" VALUES(57,1,'document',8);
INSERT INTO "act_ref" VALUES(58,1,'document',9);
INSERT INTO "act_ref" VALUES(59,1,'document',9);
INSERT INTO "act_ref" VALUES(60,1,'document',10);
INSERT INTO "act_ref" VALUES(65,1,'document',10);
INSERT INTO "act_ref" VALUES(54,1,'document',11);
INSERT INTO "act_ref" VALUES(55,1,'document',12);
INSERT INTO "act_ref" VALUES(62,1,'document',13);
INSERT INTO "act_ref" VALUES(63,1,'document',14);
INSERT INTO "act_ref" VALUES(64,1,'document',14);
INSERT INTO "act_ref" VALUES(44,1,'document',15);
INSERT INTO "act_ref" VALUES(127,1,'document',15);
INSERT INTO "act_ref" VALUES(66,1,'document',16);
INSERT INTO "act_ref" VALUES(71,1,'document',16);
INSERT INTO "act_ref" VALUES(61,1,'document',17);
INSERT INTO "act_ref" VALUES(45,1,'document',18);
INSERT INTO "act_ref" VALUES(46,1,'document',18);
INSERT INTO "act_ref" VALUES(47,1,'document',18);
INSERT INTO "act_ref" VALUES(48,1,'document',19);
INSERT INTO "act_ref" VALUES(49,1,'document',19);
INSERT INTO "act_ref" VALUES(72,1,'document',20);
INSERT INTO "act_ref" VALUES(72,2,'document',21);
INSERT INTO "act_ref" VALUES(73,1,'document',22);
INSERT INTO "act_ref" VALUES(73,2,'document',23);
INSERT INTO "act_ref" VALUES(52,2,'document',27);
INSERT INTO "act_ref" VALUES(52,3,'document',28);
INSERT INTO "act_ref" VALUES(23,3,'document',29);
INSERT INTO "act_ref" VALUES(27,3,'document',29);
INSERT INTO "act_ref" VALUES(29,4,'document',29);
INSERT INTO "act_ref" VALUES(34,4,'document',29);
INSERT INTO "act_ref" VALUES(35,3,'document',29);
INSERT INTO "act_ref" VALUES(24,3,'document',30);
INSERT INTO "act_ref" VALUES(31,4,'document',30);
INSERT INTO "act_ref" VALUES(36,4,'document',30);
INSERT INTO "act_ref" VALUES(25,3,'document',31);
INSERT INTO "act_ref" VALUES(33,4,'document',31);
INSERT INTO "act_ref" VALUES(38,4,'document',31);
INSERT INTO "act_ref" VALUES(39,3,'document',31);
INSERT INTO "act_ref" VALUES(41,3,'document',32);
INSERT INTO "act_ref" VALUES(112,1,'party',2);
INSERT INTO "act_ref" VALUES(111,1,'party',3);
INSERT INTO "act_ref" VALUES(109,1,'party',5);
INSERT INTO "act_ref" VALUES(110,1,'party',6);
INSERT INTO "act_ref" VALUES(29,1,'request',1);
INSERT INTO "act_ref" VALUES(34,1,'request',1);
INSERT INTO "act_ref" VALUES(35,2,'request',1);
INSERT INTO "act_ref" VALUES(31,1,'request',2);
INSERT INTO "act_ref" VALUES(36,1,'request',2);
INSERT INTO "act_ref" VALUES(33,1,'request',3);
INSERT INTO "act_ref" VALUES(37,1,'request',3);
INSERT INTO "act_ref" VALUES(38,1,'request',4);
INSERT INTO "act_ref" VALUES(39,1,'request',4);
INSERT INTO "act_ref" VALUES(6,1,'staff',2);
INSERT INTO "act_ref" VALUES(13,1,'staff',2);
INSERT INTO "act_ref" VALUES(7,1,'staff',3);
INSERT INTO "act_ref" VALUES(8,1,'staff',4);
INSERT INTO "act_ref" VALUES(9,1,'staff',5);
INSERT INTO "act_ref" VALUES(10,1,'staff',6);
INSERT INTO "act_ref" VALUES(14,1,'staff',6);
INSERT INTO "act_ref" VALUES(76,1,'task',1);
INSERT INTO "act_ref" VALUES(77,1,'task',1);
INSERT INTO "act_ref" VALUES(78,1,'task',1);
INSERT INTO "act_ref" VALUES(79,1,'task',1);
INSERT INTO "act_ref" VALUES(80,1,'task',2);
INSERT INTO "act_ref" VALUES(81,1,'task',2);
INSERT INTO "act_ref" VALUES(82,1,'task',2);
INSERT INTO "act_ref" VALUES(83,1,'task',3);
INSERT INTO "act_ref" VALUES(84,1,'task',3);
INSERT INTO "act_ref" VALUES(85,1,'task',4);
INSERT INTO "act_ref" VALUES(86,1,'task',4);
INSERT INTO "act_ref" VALUES(87,1,'task',5);
INSERT INTO "act_ref" VALUES(88,1,'task',5);
INSERT INTO "act_ref" VALUES(89,1,'task',5);
INSERT INTO "act_ref" VALUES(90,1,'task',5);
INSERT INTO "act_ref" VALUES(91,1,'task',5);
INSERT INTO "act_ref" VALUES(92,1,'task',6);
INSERT INTO "act_ref" VALUES(93,1,'task',6);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL REFERENCES request(id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'changes', 'returned', 'phone', 'acknowledged')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), for_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('recorded', 'signed')), is_owed INTEGER NOT NULL, proof TEXT NOT NULL,
    fingerprint TEXT NOT NULL, statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, comment TEXT NOT NULL,
    read_as TEXT NOT NULL, pages_opened INTEGER NOT NULL, pages INTEGER NOT NULL, seconds INTEGER NOT NULL,
    ledger_seq INTEGER NOT NULL, signature_id INTEGER REFERENCES signature(id)
) STRICT;
INSERT INTO "approval" VALUES(1,1,'approved',2,2,'2026-11-25T14:23:54.285474Z','recorded',0,'SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ','SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 41 73b0328a1a4794dd96d64f55f7adce04a079406ddc10db22a2fe2e32f87ea394
at 2026-11-25T14:23:54.285320Z
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
','cf00f6d2f4e0036b3b1d9c9e068016109d194541dd50a1c743a81440aedf8950','Good.','screen',0,1,0,42,NULL);
INSERT INTO "approval" VALUES(2,2,'approved',2,2,'2026-11-25T14:23:54.409710Z','signed',0,'SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ','SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 43 707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70
at 2026-11-25T14:23:54.315257Z
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
','83ae6606fa3ce026ebce05d60a7c7cc7389cb1b13345950b2381c4656654cad0','','screen',0,1,0,45,1);
INSERT INTO "approval" VALUES(3,4,'phone',1,2,'2026-11-25T14:23:54.452388Z','recorded',0,'account desk','','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 47 86c204e98988296ce5e65d123555d96dda0a8ab3b5c7e4224758312ef23ee08c
at 2026-11-25T14:23:54.452147Z
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
','47f40e1209e23b6c3a1cab2ccc6ef4597ff0b7da80ad3efc08b9c55af00bc5ad','today 16:40: Send it.','screen',0,1,0,48,NULL);
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
INSERT INTO "arrival" VALUES(1,1,CAST('late fax.txt' AS BLOB),'arriving','','',13,1795616627753076031,1795616627753076031,'2026-11-25T14:23:47.940535Z');
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
Use docket 1.','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T14:23:54.304797Z',NULL,29,'2026-11-25T14:23:52.576168Z');
INSERT INTO "assignment" VALUES(2,4,'drafting','Draft: Motion','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:23:54.410866Z',NULL,30,'2026-11-25T14:23:52.581850Z');
INSERT INTO "assignment" VALUES(3,4,'drafting','Draft: Notice','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:23:54.458189Z',NULL,31,'2026-11-25T14:23:52.586687Z');
INSERT INTO "assignment" VALUES(4,4,'drafting','Draft: Stipulation of facts','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'assigned','2026-11-25T14:23:52.594388Z',NULL,NULL,'2026-11-25T14:23:52.594388Z');
INSERT INTO "assignment" VALUES(5,4,'research','Research: adverse inference','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'done','2026-11-25T14:23:56.537716Z',NULL,32,'2026-11-25T14:23:54.462290Z');
INSERT INTO "assignment" VALUES(6,4,'drafting','Draft: privilege log, amended','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',300,'assigned','2026-11-25T14:23:56.494042Z',NULL,NULL,'2026-11-25T14:23:56.494042Z');
INSERT INTO "assignment" VALUES(7,4,'drafting','Draft: errata sheet','','','',2,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'in_progress','2026-11-25T14:23:56.526348Z',NULL,NULL,'2026-11-25T14:23:56.512563Z');
INSERT INTO "assignment" VALUES(8,4,'drafting','Draft: meet and confer letter','','','',1,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'withdrawn','2026-11-25T14:23:56.533684Z',NULL,NULL,'2026-11-25T14:23:56.529904Z');
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
INSERT INTO "cases" VALUES(1,'26-0001','García v. Meridian Freight','civil_litigation','discovery','plaintiff','open',2,CAST('26-0001 Garcia v. Meridian Freight' AS BLOB),'2026-11-25T14:23:50.063856Z','2026-11-25T14:23:56.229582Z',2);
INSERT INTO "cases" VALUES(2,'26-Á001','Estate of Whitlow','civil_litigation','intake','plaintiff','open',2,CAST('26-Á001 Estate of Whitlow' AS BLOB),'2026-11-25T14:23:50.071409Z','2026-11-25T14:23:56.237562Z',1);
INSERT INTO "cases" VALUES(3,'26-A001','ESTATE OF WHITLOW','civil_litigation','intake','plaintiff','closed',2,CAST('26-A001 ESTATE OF WHITLOW' AS BLOB),'2026-11-25T14:23:50.080993Z',NULL,2);
INSERT INTO "cases" VALUES(4,'26-0002','Alvarez v. Northgate','civil_litigation','intake','defendant','open',2,CAST('26-0002 Alvarez v. Northgate' AS BLOB),'2026-11-25T14:23:50.088590Z',NULL,2);
INSERT INTO "cases" VALUES(5,'26-0003','Marsh v. Tidewater','civil_litigation','intake','plaintiff','open',2,CAST('26-0003 Marsh v. Tidewater' AS BLOB),'2026-11-25T14:23:50.100425Z',NULL,1);
INSERT INTO "cases" VALUES(6,'26-0007','Quill v. Harrow','civil_litigation','intake','plaintiff','open',2,CAST('Quill, by itself' AS BLOB),'2026-11-25T14:23:56.541871Z',NULL,1);
INSERT INTO "cases" VALUES(8,'26-0009','Opened, taken back and opened again','civil_litigation','intake','plaintiff','open',2,CAST('26-0009 Opened, taken back and opened again' AS BLOB),'2026-11-25T14:23:56.663438Z',NULL,1);
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES('arrivals',6);
INSERT INTO "change" VALUES('assignments',49);
INSERT INTO "change" VALUES('cases',48);
INSERT INTO "change" VALUES('claims',1);
INSERT INTO "change" VALUES('contacts',5);
INSERT INTO "change" VALUES('documents',58);
INSERT INTO "change" VALUES('elements',10);
INSERT INTO "change" VALUES('requests',32);
INSERT INTO "change" VALUES('staff',13);
INSERT INTO "change" VALUES('tasks',19);
INSERT INTO "change" VALUES('walls',1);
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "claim" VALUES(25,3,5843,'2026-11-25T14:23:56.709469Z');
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
INSERT INTO "delivery" VALUES(1,1,1,29,30,6,'2026-11-25T14:23:52.918129Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(2,2,1,30,31,6,'2026-11-25T14:23:53.115224Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(3,3,1,31,32,6,'2026-11-25T14:23:53.430438Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,2,29,33,6,'2026-11-25T14:23:54.179074Z','',90,'','','',1,1);
INSERT INTO "delivery" VALUES(5,5,1,32,34,6,'2026-11-25T14:23:55.249445Z','',90,'','','',NULL,NULL);
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
INSERT INTO "document" VALUES(1,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),'2026-03-02 ECF 1 Complaint.txt',65024,6505203,122,1780050340000000000,1795616625385051613,1,'in_file',NULL,NULL,'complaint','Complaint','1',NULL,NULL,NULL,'2026-03-02',NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.377886Z',1,4,4);
INSERT INTO "document" VALUES(2,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),'2026-11-25 ECF 9 Answer (Meridian Freight).txt',65024,6506516,99,1780050400000000000,1795616625420979582,2,'in_file',NULL,NULL,'answer','Answer','9',NULL,'Meridian Freight',NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:55.408377Z',1,4,4);
INSERT INTO "document" VALUES(3,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),'2026-03-19 E-mail of opposing counsel.eml',65024,6506517,690,1780050460000000000,1795616625444977702,3,'in_file',NULL,NULL,NULL,'E-mail of opposing counsel',NULL,NULL,NULL,'2026-03-19',NULL,NULL,NULL,NULL,'2026-03-19','normal','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:55.438297Z',1,4,4);
INSERT INTO "document" VALUES(4,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),'2026-11-25 ECF 14 Motion to compel.txt',65024,6506518,97,1780050520000000000,1795616625469568092,4,'in_file',NULL,NULL,'motion_to_compel','Motion to compel','14',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.457990Z',1,4,4);
INSERT INTO "document" VALUES(5,4,1,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),'2026-11-25 Exhibit a.txt',65024,6506519,34,1780050580000000000,1795616625477392093,5,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.457990Z',1,4,4);
INSERT INTO "document" VALUES(6,4,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),'2026-11-25 Exhibit B.txt',65024,6506520,31,1780050640000000000,1795616625485420908,6,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.457990Z',1,4,4);
INSERT INTO "document" VALUES(7,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),'Order setting hearing.txt',65024,6506521,100,1780050700000000000,1795616626153505044,7,'in_file',NULL,NULL,'order','Order','12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.560186Z',1,6,6);
INSERT INTO "document" VALUES(8,NULL,NULL,1,CAST('Fax/ORDER.txt' AS BLOB),'ORDER.txt',65024,6547158,83,1780050760000000000,1795616621445706540,8,'in_file',NULL,NULL,'order','ORDER',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.568906Z',1,3,3);
INSERT INTO "document" VALUES(9,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),'2026-11-25 Stipulation.html',65024,6506522,72,1780050820000000000,1795616625586454339,9,'in_file',NULL,NULL,'stipulation','Stipulation of the parties',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-20','mail','2026-11-25','privileged','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:55.584024Z',1,5,5);
INSERT INTO "document" VALUES(10,NULL,NULL,3,CAST('10/2026-11-25 Will.txt' AS BLOB),'2026-11-25 Will.txt',65024,6506523,56,1780050880000000000,1795616625641279764,10,'trash',NULL,NULL,NULL,'Will',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',6,'2026-11-25T14:23:55.639251Z',1,5,5);
INSERT INTO "document" VALUES(11,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),'Résumé of R. Whitlow.txt',65024,6506524,37,1780050940000000000,1795616625529628453,11,'in_file',NULL,NULL,NULL,'Résumé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:55.512517Z',1,4,4);
INSERT INTO "document" VALUES(12,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),'Resume of R. Whitlow.txt',65024,6506525,45,1780051000000000000,1795616625553834683,12,'in_file',NULL,NULL,NULL,'Resume',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:55.549661Z',1,4,4);
INSERT INTO "document" VALUES(13,NULL,NULL,3,CAST('13/advertisement.txt' AS BLOB),'advertisement.txt',65024,6506526,25,1780051060000000000,1795616625622017655,13,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:55.620966Z',1,3,3);
INSERT INTO "document" VALUES(14,NULL,NULL,1,CAST('dismissal.txt' AS BLOB),'dismissal.txt',65024,6506527,107,1780051120000000000,1795616625636064715,14,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',NULL,NULL,1,4,4);
INSERT INTO "document" VALUES(15,NULL,NULL,1,CAST('flyer.txt' AS BLOB),'flyer.txt',65024,6506528,18,1780051180000000000,1795616621447747126,15,'set_aside',NULL,NULL,NULL,'Flyer of a seminar',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:55.263115Z',1,4,4);
INSERT INTO "document" VALUES(16,NULL,NULL,1,CAST('survey.txt' AS BLOB),'survey.txt',65024,6506529,38,1780051240000000000,1795616621448048601,16,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:56.169704Z',1,4,4);
INSERT INTO "document" VALUES(17,NULL,NULL,1,CAST('seminar.txt' AS BLOB),'seminar.txt',65024,6506530,44,1780051300000000000,1795616621448316774,17,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.618222Z',1,3,3);
INSERT INTO "document" VALUES(18,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),'2026-11-25 Memorandum.txt',65024,6506531,48,1780051360000000000,1795616625321693347,18,'in_file',NULL,NULL,'memorandum_of_law','Memorandum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:23:51.769666Z',1,'2026-11-25T14:23:55.269588Z',1,8,8);
INSERT INTO "document" VALUES(19,NULL,NULL,1,CAST('notes.txt' AS BLOB),'notes.txt',65024,6506532,40,1780051420000000000,1795616625365068431,19,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',NULL,NULL,1,6,6);
INSERT INTO "document" VALUES(20,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),'2026-11-25 bundle 1.txt',65024,6506533,27,1780051480000000000,1795616626193461408,20,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:56.178626Z',1,4,4);
INSERT INTO "document" VALUES(21,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),'2026-11-25 bundle 2.txt',65024,6506534,27,1780051540000000000,1795616626194336970,21,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:23:51.769666Z',4,'2026-11-25T14:23:56.186860Z',1,4,4);
INSERT INTO "document" VALUES(22,NULL,NULL,3,CAST('22/bundle 3.txt' AS BLOB),'bundle 3.txt',65024,6506535,27,1780051600000000000,1795616626208952215,22,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:56.198485Z',1,3,3);
INSERT INTO "document" VALUES(23,NULL,NULL,3,CAST('23/bundle 4.txt' AS BLOB),'bundle 4.txt',65024,6506536,27,1780051660000000000,1795616626217055399,23,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',3,'2026-11-25T14:23:56.198864Z',1,3,3);
INSERT INTO "document" VALUES(24,NULL,NULL,1,CAST('waiting.txt' AS BLOB),'waiting.txt',65024,6506537,40,1780056280000000000,1795616622180057715,29,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',NULL,NULL,1,3,3);
INSERT INTO "document" VALUES(25,NULL,NULL,1,CAST('witness.txt' AS BLOB),'witness.txt',65024,6506538,82,1780051780000000000,1795616621450644328,25,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(26,NULL,NULL,1,CAST('complaint copy.txt' AS BLOB),'complaint copy.txt',65024,6506539,122,1780051840000000000,1795616621451021496,26,'new',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.769666Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(27,3,1,NULL,NULL,'letter.txt',NULL,NULL,54,NULL,NULL,27,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.781332Z',3,'2026-11-25T14:23:55.438297Z',1,3,3);
INSERT INTO "document" VALUES(28,3,2,NULL,NULL,'log.html',NULL,NULL,73,NULL,NULL,28,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:51.781332Z',3,'2026-11-25T14:23:55.438297Z',1,3,3);
INSERT INTO "document" VALUES(29,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition.txt' AS BLOB),'Opposition.txt',65024,6545527,98,1780057480000000000,1795616623505512959,33,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:52.221421Z',6,'2026-11-25T14:23:52.917817Z',1,4,4);
INSERT INTO "document" VALUES(30,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Motion.txt' AS BLOB),'Motion.txt',65024,6545868,92,1780056940000000000,1795616622180704548,31,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:52.221421Z',6,'2026-11-25T14:23:53.115052Z',1,3,3);
INSERT INTO "document" VALUES(31,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Notice.txt' AS BLOB),'Notice.txt',65024,6545997,92,1780057000000000000,1795616622180860260,32,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:52.221421Z',6,'2026-11-25T14:23:53.430273Z',1,3,3);
INSERT INTO "document" VALUES(32,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Memo.txt' AS BLOB),'Memo.txt',65024,6546002,90,1780058080000000000,1795616624465392650,34,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:23:54.485426Z',6,'2026-11-25T14:23:55.249174Z',1,3,3);
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
INSERT INTO "element" VALUES(1,'complaint','reviewed',NULL,NULL,1,NULL,2,'2026-11-25T14:23:56.437915Z');
INSERT INTO "element" VALUES(1,'cover-sheet','reviewed','2026-11-25','The process server',2,NULL,3,'2026-11-25T14:23:56.429811Z');
INSERT INTO "element" VALUES(1,'disclosure-statement','missing',NULL,NULL,NULL,NULL,1,'2026-11-25T14:23:56.453808Z');
INSERT INTO "element" VALUES(1,'id-contact','requested','2026-11-25','The client',NULL,NULL,4,'2026-11-25T14:23:56.417284Z');
INSERT INTO "element" VALUES(1,'jury-demand','waived',NULL,NULL,NULL,'No jury is asked for',2,'2026-11-25T14:23:56.441749Z');
INSERT INTO "element" VALUES(1,'summons-issued','received',NULL,NULL,1,NULL,4,'2026-11-25T14:23:56.419412Z');
CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id),
    delivery_id INTEGER NOT NULL REFERENCES delivery(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    begun_at TEXT NOT NULL, ended_at TEXT, seconds INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('pass', 'back')), note TEXT NOT NULL, is_own INTEGER NOT NULL
) STRICT;
INSERT INTO "examination" VALUES(1,1,1,1,'2026-11-25T14:23:53.433813Z','2026-11-25T14:23:53.494577Z',0,'back','Cites checked.',0);
INSERT INTO "examination" VALUES(2,1,4,1,'2026-11-25T14:23:54.182111Z','2026-11-25T14:23:54.198183Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(3,2,2,1,'2026-11-25T14:23:54.213652Z','2026-11-25T14:23:54.230209Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(4,3,3,1,'2026-11-25T14:23:54.249613Z','2026-11-25T14:23:54.259166Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(5,5,5,1,'2026-11-25T14:23:55.251902Z','2026-11-25T14:23:55.255160Z',0,'pass','Cites checked.',0);
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
INSERT INTO "intent" VALUES('e60d35be9085faf3','{"v": 2, "kind": "document.set_aside", "summary": "Set aside flyer.txt", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.264010Z');
INSERT INTO "intent" VALUES('88fc06a3de35d135','{"v": 2, "kind": "document.filed", "summary": "Filed memo.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.271192Z');
INSERT INTO "intent" VALUES('9d2623ce58347aa6','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 45, "right": ""}','done','2026-11-25T14:23:55.287067Z');
INSERT INTO "intent" VALUES('4344a2c1af83b55f','{"v": 2, "kind": "act.redone", "summary": "Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.269588Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 46, "right": ""}','done','2026-11-25T14:23:55.317605Z');
INSERT INTO "intent" VALUES('6d37e4c71ba401ec','{"v": 2, "kind": "document.filed", "summary": "Filed notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:23:55.338268Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}], "moved_summary": ["Filed in ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.341702Z');
INSERT INTO "intent" VALUES('91f3906f1e3ef37d','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:23:55.338268Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 48, "right": ""}','done','2026-11-25T14:23:55.361527Z');
INSERT INTO "intent" VALUES('fe2aaa04e0d35717','{"v": 2, "kind": "document.filed", "summary": "Filed complaint.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.377886Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.381675Z');
INSERT INTO "intent" VALUES('6ea8fca50b5f2dd0','{"v": 2, "kind": "document.filed", "summary": "Filed answer.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.408377Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.414000Z');
INSERT INTO "intent" VALUES('dd65f58cd19c489e','{"v": 2, "kind": "document.filed", "summary": "Filed production.eml (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.438297Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.441703Z');
INSERT INTO "intent" VALUES('cafa384fefe41f63','{"v": 2, "kind": "document.filed", "summary": "Filed motion.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.457990Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.459632Z');
INSERT INTO "intent" VALUES('61549d8afd53538c','{"v": 2, "kind": "document.filed", "summary": "Filed r\u00e9sum\u00e9.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["said", "", "desk"], "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.512517Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.521682Z');
INSERT INTO "intent" VALUES('a70612171cf541ad','{"v": 2, "kind": "document.filed", "summary": "Filed resume.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.549661Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.551130Z');
INSERT INTO "intent" VALUES('3c1f4a61b11928a1','{"v": 2, "kind": "document.filed", "summary": "Filed order.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.561506Z');
INSERT INTO "intent" VALUES('c9695e1bb4beb7e2','{"v": 2, "kind": "document.filed", "summary": "Filed ORDER.txt (26-\u00c1001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.568906Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "Fax/ORDER.txt"], "to": null}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.569828Z');
INSERT INTO "intent" VALUES('174dcc638335fd0a','{"v": 2, "kind": "document.filed", "summary": "Filed stipulation.html (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.585566Z');
INSERT INTO "intent" VALUES('c02060d9355ea28f','{"v": 2, "kind": "document.changed", "summary": "Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.584024Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.595028Z');
INSERT INTO "intent" VALUES('dffdb406bf3e4d48','{"v": 2, "kind": "document.filed", "summary": "Filed will.txt (26-A001)", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.600113Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}], "moved_summary": ["Filed in ", " (26-A001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.609231Z');
INSERT INTO "intent" VALUES('0127dcf64858c8af','{"v": 2, "kind": "document.set_aside", "summary": "Set aside seminar.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.618222Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "seminar.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.618955Z');
INSERT INTO "intent" VALUES('beed4bd78cec4a6c','{"v": 2, "kind": "document.trashed", "summary": "Put advertisement.txt into the trash", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.620966Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.622249Z');
INSERT INTO "intent" VALUES('252b2b930d8d50a4','{"v": 2, "kind": "document.trashed", "summary": "Put dismissal.txt into the trash", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.628310Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.629368Z');
INSERT INTO "intent" VALUES('b91ee968a214f0be','{"v": 2, "kind": "document.restored", "summary": "Restored dismissal.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.628310Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.635298Z');
INSERT INTO "intent" VALUES('8a063ac061c9a916','{"v": 2, "kind": "document.trashed", "summary": "Put 2026-11-25 Will.txt into the trash", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.600113Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:23:55.639251Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.640272Z');
INSERT INTO "intent" VALUES('0b5d477697facec4','{"v": 2, "kind": "document.set_aside", "summary": "Set aside survey.txt", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.652612Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:55.653643Z');
INSERT INTO "intent" VALUES('ae0f8074c9fd1af8','{"v": 2, "kind": "document.moved", "summary": "Moved 2026-11-25 ECF 12 Order.txt (26-0002)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:23:55.560186Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}], "moved_summary": ["Moved to ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:56.149525Z');
INSERT INTO "intent" VALUES('4e464cd8fabeefd5','{"v": 2, "kind": "document.brought_back", "summary": "Brought survey.txt back to Triage", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:55.652612Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.169704Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:56.172961Z');
INSERT INTO "intent" VALUES('fb7e211b8df82375','{"v": 2, "kind": "document.filed", "summary": "Filed 2 papers in 26-0001 Garc\u00eda v. Meridian Freight", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.178626Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:23:56.186860Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:23:56.189592Z');
INSERT INTO "intent" VALUES('18c0e1bcad001117','{"v": 2, "kind": "document.trashed", "summary": "Put into the trash: 2 papers", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.198485Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:56.198864Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:23:56.201368Z');
INSERT INTO "intent" VALUES('66720af50563b228','{"v": 2, "kind": "document.changed", "summary": "Changed title of flyer.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:23:55.263115Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:23:56.697805Z');
INSERT INTO "intent" VALUES('a31f44af62ae8d09','{"v": 2, "kind": "document.filed", "summary": "Filed witness.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 25, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "witness_list", "title": "Witness list", "docket_no": "21", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:23:58.972046Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "witness.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','open','2026-11-25T14:23:59.024470Z');
CREATE TABLE issued_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    about TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, used_at TEXT
) STRICT;
INSERT INTO "issued_statement" VALUES(1,2,'2026-11-25T14:23:54.315756Z','2','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 43 707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70
at 2026-11-25T14:23:54.315257Z
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
','83ae6606fa3ce026ebce05d60a7c7cc7389cb1b13345950b2381c4656654cad0','2026-11-25T14:23:54.409710Z');
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','d62ac51631efa4d59608c9ad096a018a8eed0ce851496f845db06dd3cd4d8e54',CAST('{"at":"2026-11-25T14:23:49.871860Z","data":{"staff":1},"kind":"office.made","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"paralegal","seq":1,"staff":1,"texts":{"name":"78bbb00394484af0a2ddfd6e759187b824291eda908c558685b38b75a4981236","office":"8c1a45df888589f9b4ebfa518896dbf4a5611010a31411ee7448c3cd50671be5","summary":"cb82ea006d8bbe9be47f5239933b39d04b63b55d422cb6c726bf335839786eff"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(2,'d62ac51631efa4d59608c9ad096a018a8eed0ce851496f845db06dd3cd4d8e54','c49d57262b0bd1f4e1f14169c9fba1f161a868512b478cc0ce52953e80a17a03',CAST('{"at":"2026-11-25T14:23:50.064790Z","data":{"case":1,"dockets":2,"parties":4},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"d62ac51631efa4d59608c9ad096a018a8eed0ce851496f845db06dd3cd4d8e54","role":"paralegal","seq":2,"staff":1,"texts":{"caption":"2c1848c137836b7b9f38ac669d8d97bf893c8478f33e13a1a1b153c0c0de6397","number":"3c8b078eb72130eebe503c494dfc59a4e13de4f03b603ade06551c9fdf4c0c02","summary":"9b5cfeecfe3667e45dc009d73d67b1e9550029fbd5139b5eac883e59d12a7d00"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(3,'c49d57262b0bd1f4e1f14169c9fba1f161a868512b478cc0ce52953e80a17a03','c38ab7071ce24282c28926e20dc070213c8f70ea861388697314245ec8be9890',CAST('{"at":"2026-11-25T14:23:50.071777Z","data":{"case":2,"dockets":1,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c49d57262b0bd1f4e1f14169c9fba1f161a868512b478cc0ce52953e80a17a03","role":"paralegal","seq":3,"staff":1,"texts":{"caption":"dfb8f6acc76677a54a092d47511e00c1936b67075d5ce82b423f4e567bb62ce8","number":"754bae4e309a16eb3e7857bac41fefab652d56eea89c9f4489b3b5576c2c496e","summary":"e5cb54dd4679f2c432070e8abf78ff5f9e6174650c440b6da4474e0b1dfcc706"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(4,'c38ab7071ce24282c28926e20dc070213c8f70ea861388697314245ec8be9890','d38463b3fa08babc8b8de250ffd6dc67e7e6bae3267203f83c29d273f422fe11',CAST('{"at":"2026-11-25T14:23:50.081365Z","data":{"case":3,"dockets":0,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c38ab7071ce24282c28926e20dc070213c8f70ea861388697314245ec8be9890","role":"paralegal","seq":4,"staff":1,"texts":{"caption":"125eb04e27cf77c2174e7b05b386f265dde1572064d82f31a7c4dde3a1f2d51b","number":"fcdf87306c8775d16df8708ea9b4dc8b9c767c27598fdc2fc685cacef411e08b","summary":"153153b1fadb15928a826af82e66bc26953a35d8b956b784f93781e05a7bd830"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(5,'d38463b3fa08babc8b8de250ffd6dc67e7e6bae3267203f83c29d273f422fe11','523a6e15f431f6cbe908c047d353e4e35358e792a2516b28bb3138eade620733',CAST('{"at":"2026-11-25T14:23:50.088965Z","data":{"case":4,"dockets":1,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"d38463b3fa08babc8b8de250ffd6dc67e7e6bae3267203f83c29d273f422fe11","role":"paralegal","seq":5,"staff":1,"texts":{"caption":"194ac5c6a1110e4fac83dbf3bc3a404f553dafe7d9b45fc1f664282bb51072c0","number":"5698f84b143831854450a232fd6894b13b7003ab306af972286039ff61b2cef2","summary":"d6c6c6754719f56581eb38da7e29e4091b3d284924686c3a3ff757d08564b5b5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(6,'523a6e15f431f6cbe908c047d353e4e35358e792a2516b28bb3138eade620733','a269ad54ef2290b4d7309b6b3605d159ff11cfda8667437fbf9f40d5c7371c29',CAST('{"at":"2026-11-25T14:23:50.100654Z","data":{"case":5,"dockets":0,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"523a6e15f431f6cbe908c047d353e4e35358e792a2516b28bb3138eade620733","role":"paralegal","seq":6,"staff":1,"texts":{"caption":"cc2e2787072025dd4d6bd411c23110447f1cf4a979b18368622b2fec3d463673","number":"567cf618a7127b008342a9bfe25b5bc73a66159327b572d74e13db92f3a8bde0","summary":"f375d0b2fc7bae48515b1d9f593064792ff7ac877d665390cafecebbe7d7d6a0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(7,'a269ad54ef2290b4d7309b6b3605d159ff11cfda8667437fbf9f40d5c7371c29','7ce2a36f4dba838bc3f5dfed71ab9e5e5a3a8c0d261a09bb2bb523e583c71ef4',CAST('{"at":"2026-11-25T14:23:50.112696Z","data":{"admin":true,"role":"attorney","staff":2},"kind":"staff.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"a269ad54ef2290b4d7309b6b3605d159ff11cfda8667437fbf9f40d5c7371c29","role":"paralegal","seq":7,"staff":1,"texts":{"name":"7adedc517b760c8dcb4184f95bab3e550b6e2b61b4018c08b47f70a54400986b","summary":"ace0b2d1857d435567dcc211fc2b54890b1fbc93abea7487c4dbe442f704254b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(8,'7ce2a36f4dba838bc3f5dfed71ab9e5e5a3a8c0d261a09bb2bb523e583c71ef4','dbd073b63659e0bc45ae63b9a13963e0d0a732a3a16df0b4917b34c5065c2c69',CAST('{"at":"2026-11-25T14:23:50.117669Z","data":{"admin":false,"role":"paralegal","staff":3},"kind":"staff.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"7ce2a36f4dba838bc3f5dfed71ab9e5e5a3a8c0d261a09bb2bb523e583c71ef4","role":"paralegal","seq":8,"staff":1,"texts":{"name":"c66fe8ffdbae5a31eb58ee7abbcc5b27c22664cc21d3dff144abc07a6b98c3a5","summary":"299d7554fdab8d268867fe5f896abe6be8f345a51abf4898e2281351c0b215d8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(9,'dbd073b63659e0bc45ae63b9a13963e0d0a732a3a16df0b4917b34c5065c2c69','4c53d64e02d0d6e64adc710a32d86f6870f299592fbbcb31223f5e17c40ff20e',CAST('{"at":"2026-11-25T14:23:50.119883Z","data":{"admin":false,"role":"assistant","staff":4},"kind":"staff.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"dbd073b63659e0bc45ae63b9a13963e0d0a732a3a16df0b4917b34c5065c2c69","role":"paralegal","seq":9,"staff":1,"texts":{"name":"d4ef560f462e2584f40926d7affb18b141532a22c406d426e0a9a27cd598e193","summary":"fe1063aee93e2d5ec6684e4b1e6d56251f814f69ee5ca6bf6765ce1b17bb035c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(10,'4c53d64e02d0d6e64adc710a32d86f6870f299592fbbcb31223f5e17c40ff20e','ef895bfa0d3646069b46e354e60136b2d4fcd9a1ac315bf06f35c74e89b14465',CAST('{"at":"2026-11-25T14:23:50.121192Z","data":{"admin":false,"role":"attorney","staff":5},"kind":"staff.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"4c53d64e02d0d6e64adc710a32d86f6870f299592fbbcb31223f5e17c40ff20e","role":"paralegal","seq":10,"staff":1,"texts":{"name":"6ba25fb26b33d3aba97754b7f14f800e37b94bea3174e998e73ab9e54d0a3437","summary":"2d0120a3dd80576e9ec392e21e3094241d1927e1bc5480c9fd4558fb970d9d15"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(11,'ef895bfa0d3646069b46e354e60136b2d4fcd9a1ac315bf06f35c74e89b14465','651d28c31a4dc8c4ad9959f40a9627aaf7db9b558ec41641535f0830adbb239a',CAST('{"at":"2026-11-25T14:23:50.129763Z","data":{"admin":false,"role":"assistant","staff":6},"kind":"staff.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ef895bfa0d3646069b46e354e60136b2d4fcd9a1ac315bf06f35c74e89b14465","role":"paralegal","seq":11,"staff":1,"texts":{"name":"dc1f3a9405815913bf4f7a3ef2d9b85f1c74bb64c8cb46d041d0c92f5edfe6ac","summary":"b8c8b2527864ba5facbba6f7cb2f48e82edf810bbc98a1f48188d45f309a962b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(12,'651d28c31a4dc8c4ad9959f40a9627aaf7db9b558ec41641535f0830adbb239a','433b589cdd5297f99da3c74669dc21c313e626df84003598032787cbc5c7d76b',CAST('{"at":"2026-11-25T14:23:50.134438Z","data":{"case":1,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"651d28c31a4dc8c4ad9959f40a9627aaf7db9b558ec41641535f0830adbb239a","role":"paralegal","seq":12,"staff":1,"texts":{"summary":"d4a494aa4b5cb3646a137a32e5b2b76603c162460e382739dc80275773868a7c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(13,'433b589cdd5297f99da3c74669dc21c313e626df84003598032787cbc5c7d76b','5a6cf9b6c57da88643656d98e7c40907e49353e0f652ff48dad5bb969510c9c5',CAST('{"at":"2026-11-25T14:23:50.137998Z","data":{"case":4,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"433b589cdd5297f99da3c74669dc21c313e626df84003598032787cbc5c7d76b","role":"paralegal","seq":13,"staff":1,"texts":{"summary":"67623cd5d694b9d8a0aba4668cc1cc1544abd29d4a86c0f0a70c3a57adf60aa6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(14,'5a6cf9b6c57da88643656d98e7c40907e49353e0f652ff48dad5bb969510c9c5','0bd65bd93adcebff26914b39fca49c4a2862af5cd3ae6911dc3905bc800f1a4b',CAST('{"at":"2026-11-25T14:23:51.388030Z","data":{"expires":null,"fingerprint":"SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ","key":1,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINJKHJsVLuOwd0eYknaTgtsCiUDDb1mFOtZwY5/yPY5w","proof":"account","staff":2},"kind":"staff.key_added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"5a6cf9b6c57da88643656d98e7c40907e49353e0f652ff48dad5bb969510c9c5","role":"paralegal","seq":14,"staff":1,"texts":{"from":"72d1f239490544fd60ed7822b0615bf31b20246e83acd36b4cefc536eea17963","summary":"3b9d7fe73bba236b56ae3acea80c80c3aa88e8c3d67e03eb72ce9ff3f3785968"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(15,'0bd65bd93adcebff26914b39fca49c4a2862af5cd3ae6911dc3905bc800f1a4b','007cad0f3a973f1c744e22bda6f97b319265f991d13bd7e8c99cb7305d1ef02b',CAST('{"at":"2026-11-25T14:23:51.404682Z","data":{"expires":null,"fingerprint":"SHA256:ULVE+X2gk30rWOiRdnmHCcC+uPzfOcA6wfTSZQtOFeI","key":2,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPFGhxziQVnv2RHDyn/Q86abEG6oghEXisUfBrbzyOxL","proof":"account","staff":6},"kind":"staff.key_added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"0bd65bd93adcebff26914b39fca49c4a2862af5cd3ae6911dc3905bc800f1a4b","role":"paralegal","seq":15,"staff":1,"texts":{"from":"f07bbff32b56f5da26da517074b3d19ce9679afb2b9047b84a6606f62b74d1d6","summary":"c33eb3375cc9f5c430238a279d71ac9ae8b222595e65374582fb3d1ffc5864e4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(16,'007cad0f3a973f1c744e22bda6f97b319265f991d13bd7e8c99cb7305d1ef02b','b319f59068b1f36bd0a080137115c1cef521f48eb6a9795c2c76bb1561dbe290',CAST('{"at":"2026-11-25T14:23:51.441459Z","data":{"case":5,"staff":4},"kind":"wall.put_up","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"007cad0f3a973f1c744e22bda6f97b319265f991d13bd7e8c99cb7305d1ef02b","role":"paralegal","seq":16,"staff":1,"texts":{"summary":"1da8072150834729339a931e5d77a99c9b64033aa8e46a7ef3fdcd5713908aef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(17,'b319f59068b1f36bd0a080137115c1cef521f48eb6a9795c2c76bb1561dbe290','04d611afad774178a5f0d8020f584cf91d6e0d06c337f7a53c48c84cde637180',CAST('{"at":"2026-11-25T14:23:51.769666Z","data":{"documents":[[1,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122],[2,"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7",99],[3,"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337",690],[4,"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63",97],[5,"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac",34],[6,"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc",31],[7,"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051",100],[8,"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c",83],[9,"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91",72],[10,"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7",56],[11,"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36",37],[12,"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412",45],[13,"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3",25],[14,"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4",107],[15,"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec",18],[16,"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82",38],[17,"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b",44],[18,"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596",48],[19,"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f",40],[20,"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27",27],[21,"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310",27],[22,"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e",27],[23,"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5",27],[24,"eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c",31],[25,"27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030",82],[26,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122]]},"kind":"intake.taken","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"b319f59068b1f36bd0a080137115c1cef521f48eb6a9795c2c76bb1561dbe290","role":"intake","seq":17,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(18,'04d611afad774178a5f0d8020f584cf91d6e0d06c337f7a53c48c84cde637180','46f6bc01fc7a13a5bc43de0970044ad62b75b47ee4e4a484eb34de9571e3a659',CAST('{"at":"2026-11-25T14:23:52.221421Z","data":{"documents":[[29,"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66",96],[30,"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2",92],[31,"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec",92]],"versions":[[24,"d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a",40]]},"kind":"intake.taken","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"04d611afad774178a5f0d8020f584cf91d6e0d06c337f7a53c48c84cde637180","role":"intake","seq":18,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(19,'46f6bc01fc7a13a5bc43de0970044ad62b75b47ee4e4a484eb34de9571e3a659','8969e0e3ea1df2373fdc2c2aa43804a80661e22be63abe466deba7f07251889c',CAST('{"at":"2026-11-25T14:23:52.576495Z","data":{"assignment":1,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"46f6bc01fc7a13a5bc43de0970044ad62b75b47ee4e4a484eb34de9571e3a659","role":"paralegal","seq":19,"staff":1,"texts":{"summary":"36e8d2affe65882f6963ab0f56a9a03538b639b861450441e28c63045954fe55"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(20,'8969e0e3ea1df2373fdc2c2aa43804a80661e22be63abe466deba7f07251889c','c188d56a0f1fe2d9c7765661c7958933001dde59fb2ee67ddeb52e7227f44d00',CAST('{"at":"2026-11-25T14:23:52.582017Z","data":{"assignment":2,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"8969e0e3ea1df2373fdc2c2aa43804a80661e22be63abe466deba7f07251889c","role":"paralegal","seq":20,"staff":1,"texts":{"summary":"52801e37ea2ea024a7249fe9f9b5aa27323e74dcdebc757925fc252bc39cbc05"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(21,'c188d56a0f1fe2d9c7765661c7958933001dde59fb2ee67ddeb52e7227f44d00','1f28a2e1c8627e1cb9cf772041d23f46238acf4d538ee2b2532442c21ed07eca',CAST('{"at":"2026-11-25T14:23:52.586921Z","data":{"assignment":3,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c188d56a0f1fe2d9c7765661c7958933001dde59fb2ee67ddeb52e7227f44d00","role":"paralegal","seq":21,"staff":1,"texts":{"summary":"9d07e03a9ec69c91ca7d3617fdd6f24ccc74f37b89f274cc6daf72011a553cba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(22,'1f28a2e1c8627e1cb9cf772041d23f46238acf4d538ee2b2532442c21ed07eca','f3c6fed1690c286bf1cdb4433bf2196807bef8c87b22e2701fa1d087ae3433b8',CAST('{"at":"2026-11-25T14:23:52.594608Z","data":{"assignment":4,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"1f28a2e1c8627e1cb9cf772041d23f46238acf4d538ee2b2532442c21ed07eca","role":"paralegal","seq":22,"staff":1,"texts":{"summary":"2cbfd31dc967d263865c0c72d850698f85131776969aaf2a0a6b3871f7c16f00"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(23,'f3c6fed1690c286bf1cdb4433bf2196807bef8c87b22e2701fa1d087ae3433b8','9e7730f5a55c2fa3e54d4daf33b36509691fd0714ae8ad973fb53125aaa45f6d',CAST('{"at":"2026-11-25T14:23:52.605005Z","data":{"assignment":1,"case":4},"kind":"assignment.begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"f3c6fed1690c286bf1cdb4433bf2196807bef8c87b22e2701fa1d087ae3433b8","role":"assistant","seq":23,"staff":6,"texts":{"summary":"b9f8bd1f79b9232d30aa1ded2a0a5e2d87fe27ac46515610313491d8a4addf17"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(24,'9e7730f5a55c2fa3e54d4daf33b36509691fd0714ae8ad973fb53125aaa45f6d','c94aaf219357378705ac0bb7e3b9f6c6b06e307afcfbd6b049075720f34fd20d',CAST('{"at":"2026-11-25T14:23:52.669870Z","data":{"assignment":1,"case":4,"remark":1},"kind":"assignment.asked","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"9e7730f5a55c2fa3e54d4daf33b36509691fd0714ae8ad973fb53125aaa45f6d","role":"assistant","seq":24,"staff":6,"texts":{"summary":"b6e68da7a7d29d9f45eab524bf57af93916ed8fe151f2047f4562baa5a4035d6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(25,'c94aaf219357378705ac0bb7e3b9f6c6b06e307afcfbd6b049075720f34fd20d','4a0804f80bea5437d53d624b68cfd5f42582f7b7606026e1d4dc4b0ad8dd12ce',CAST('{"at":"2026-11-25T14:23:52.674166Z","data":{"assignment":1,"case":4,"remark":2},"kind":"assignment.answered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c94aaf219357378705ac0bb7e3b9f6c6b06e307afcfbd6b049075720f34fd20d","role":"paralegal","seq":25,"staff":1,"texts":{"summary":"d3175850394aadf7940af51d453624b08a4a28ef46a5e5ccb6cd4e43d918848b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(26,'4a0804f80bea5437d53d624b68cfd5f42582f7b7606026e1d4dc4b0ad8dd12ce','c3b2e233a5246d923889507d5ba3c4253ad3076d31d820d0c73d96069bdf0fd9',CAST('{"at":"2026-11-25T14:23:52.918353Z","data":{"ai":false,"assignment":1,"case":4,"delivery":1,"document":29,"minutes":90,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","version":1},"kind":"assignment.delivered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"4a0804f80bea5437d53d624b68cfd5f42582f7b7606026e1d4dc4b0ad8dd12ce","role":"assistant","seq":26,"staff":6,"texts":{"summary":"b0f673536573ee9bf0a1f1348d11851099e3400426731c633624f9f8d2506178"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(27,'c3b2e233a5246d923889507d5ba3c4253ad3076d31d820d0c73d96069bdf0fd9','02d22b2de605d9718bdce14ac5627d4d6c7f33e3fbf7c8bb26314b39546bd9e8',CAST('{"at":"2026-11-25T14:23:53.115324Z","data":{"ai":false,"assignment":2,"case":4,"delivery":2,"document":30,"minutes":90,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","version":1},"kind":"assignment.delivered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c3b2e233a5246d923889507d5ba3c4253ad3076d31d820d0c73d96069bdf0fd9","role":"assistant","seq":27,"staff":6,"texts":{"summary":"4c350890c6c69171de1f315c6d8bebf232af3917c6cb86955442d5e5efa62b5a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(28,'02d22b2de605d9718bdce14ac5627d4d6c7f33e3fbf7c8bb26314b39546bd9e8','2acdf87e27b33eaad6c1ac0ef26ee34aa3bc5513004b104f688a584628747a49',CAST('{"at":"2026-11-25T14:23:53.430556Z","data":{"ai":false,"assignment":3,"case":4,"delivery":3,"document":31,"minutes":90,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","version":1},"kind":"assignment.delivered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"02d22b2de605d9718bdce14ac5627d4d6c7f33e3fbf7c8bb26314b39546bd9e8","role":"assistant","seq":28,"staff":6,"texts":{"summary":"98bb163b9fff918cb637c3e2757a08cb1bfeabfdb30659b052769baa1a01ca50"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(29,'2acdf87e27b33eaad6c1ac0ef26ee34aa3bc5513004b104f688a584628747a49','562fb831d0e36a52950ea8cdf7248a251f27faac3e53cf360a0f681e7672ee59',CAST('{"at":"2026-11-25T14:23:53.434141Z","data":{"assignment":1,"case":4,"delivery":1,"own":false,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66"},"kind":"assignment.examination_begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"2acdf87e27b33eaad6c1ac0ef26ee34aa3bc5513004b104f688a584628747a49","role":"paralegal","seq":29,"staff":1,"texts":{"summary":"5f418f05a5a5fa1d75b57899ba09200139ff6ea7f54ca159eb6799ad09811225"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(30,'562fb831d0e36a52950ea8cdf7248a251f27faac3e53cf360a0f681e7672ee59','309553335d3c327beda01422e8fe3167a2d864e905506345e8120601776210b1',CAST('{"at":"2026-11-25T14:23:53.494781Z","data":{"assignment":1,"case":4,"delivery":1,"examination":1,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","verdict":"back"},"kind":"assignment.examined","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"562fb831d0e36a52950ea8cdf7248a251f27faac3e53cf360a0f681e7672ee59","role":"paralegal","seq":30,"staff":1,"texts":{"summary":"6ffbf57b644e3fb2fd1e3ca1cfc4ed2581a92ef676afc2260fd0f9575b513c49"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(31,'309553335d3c327beda01422e8fe3167a2d864e905506345e8120601776210b1','2bac6519062e969272bc68b092ed2fd9889fa4b932bda790073c076ca3eb58d4',CAST('{"at":"2026-11-25T14:23:53.521393Z","data":{"versions":[[29,"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89",98]]},"kind":"intake.taken","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"309553335d3c327beda01422e8fe3167a2d864e905506345e8120601776210b1","role":"intake","seq":31,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(32,'2bac6519062e969272bc68b092ed2fd9889fa4b932bda790073c076ca3eb58d4','0ebf7f32ce3b2aa8e9420dfe433ec8122332c3b0818a333b23a425d557dc31e7',CAST('{"at":"2026-11-25T14:23:54.179286Z","data":{"ai":false,"assignment":1,"case":4,"delivery":4,"document":29,"minutes":90,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","version":2},"kind":"assignment.delivered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"2bac6519062e969272bc68b092ed2fd9889fa4b932bda790073c076ca3eb58d4","role":"assistant","seq":32,"staff":6,"texts":{"summary":"cef102fb2a8320258dba1d6045bddd090a0f13b8a1f75b99f6d8e4ca7d9e480a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(33,'0ebf7f32ce3b2aa8e9420dfe433ec8122332c3b0818a333b23a425d557dc31e7','50b06b89308ced1302f45a72c2f0b714361fc12fc9c61e2d160f05d581661cb0',CAST('{"at":"2026-11-25T14:23:54.182410Z","data":{"assignment":1,"case":4,"delivery":4,"own":false,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"},"kind":"assignment.examination_begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"0ebf7f32ce3b2aa8e9420dfe433ec8122332c3b0818a333b23a425d557dc31e7","role":"paralegal","seq":33,"staff":1,"texts":{"summary":"af1ff4da7393375903449174edb3f5c4fe577a7a408fdf2bba0242f910ee33b3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(34,'50b06b89308ced1302f45a72c2f0b714361fc12fc9c61e2d160f05d581661cb0','74a83603de0ea32eb8e2c584d414d7e3a7f49a47439ed76e13bd1b93709630f7',CAST('{"at":"2026-11-25T14:23:54.198238Z","data":{"assignment":1,"case":4,"delivery":4,"examination":2,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","verdict":"pass"},"kind":"assignment.examined","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"50b06b89308ced1302f45a72c2f0b714361fc12fc9c61e2d160f05d581661cb0","role":"paralegal","seq":34,"staff":1,"texts":{"summary":"275af8755368be921c7a9871c9ff6c7c1c09e86ca227804ef26ee4bcbf8ce122"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(35,'74a83603de0ea32eb8e2c584d414d7e3a7f49a47439ed76e13bd1b93709630f7','463c1efa3b043e0f6b7250e824099c9becd19b957301ab86a167315f2f454dfb',CAST('{"at":"2026-11-25T14:23:54.203970Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"purpose":"file","request":1},"kind":"approval.asked","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"74a83603de0ea32eb8e2c584d414d7e3a7f49a47439ed76e13bd1b93709630f7","role":"paralegal","seq":35,"staff":1,"texts":{"summary":"f73c997998e84d37e9b9fa93022e8587a8d937da1223e558d6f937af4aa453b9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(36,'463c1efa3b043e0f6b7250e824099c9becd19b957301ab86a167315f2f454dfb','145c7a01241162feabbd3713930fe9f850d055055a98b20f4ce8654b827ece1b',CAST('{"at":"2026-11-25T14:23:54.213962Z","data":{"assignment":2,"case":4,"delivery":2,"own":false,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2"},"kind":"assignment.examination_begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"463c1efa3b043e0f6b7250e824099c9becd19b957301ab86a167315f2f454dfb","role":"paralegal","seq":36,"staff":1,"texts":{"summary":"7dbd11b22692631af3855f32c911cf6b0e4a7d1e4f244ac3c7af8ae77f416ff7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(37,'145c7a01241162feabbd3713930fe9f850d055055a98b20f4ce8654b827ece1b','1840573837521b3c80c4ed3483e08f7e05a3b0726e7252832d5a66d78fe73f3e',CAST('{"at":"2026-11-25T14:23:54.230279Z","data":{"assignment":2,"case":4,"delivery":2,"examination":3,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","verdict":"pass"},"kind":"assignment.examined","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"145c7a01241162feabbd3713930fe9f850d055055a98b20f4ce8654b827ece1b","role":"paralegal","seq":37,"staff":1,"texts":{"summary":"1bcbab6ab77d61e8b4bbf74779ba435f5a6c4f02e9c3f6dd7081325983c7db5b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(38,'1840573837521b3c80c4ed3483e08f7e05a3b0726e7252832d5a66d78fe73f3e','69d4d61be2a2be1b7be6552e47d212dac459a1408f120746d4384a729653494b',CAST('{"at":"2026-11-25T14:23:54.239860Z","data":{"assignment":2,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"purpose":"file","request":2},"kind":"approval.asked","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"1840573837521b3c80c4ed3483e08f7e05a3b0726e7252832d5a66d78fe73f3e","role":"paralegal","seq":38,"staff":1,"texts":{"summary":"3025aa0b7cb254e25e2a2a76ffd0ef4482817a473e3d7b1e95c4546f39dbd3ad"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(39,'69d4d61be2a2be1b7be6552e47d212dac459a1408f120746d4384a729653494b','85730e5f58d9d034ca82393f4a7eb3fdaab328bd6ef0b17dc76de1da1817725a',CAST('{"at":"2026-11-25T14:23:54.249903Z","data":{"assignment":3,"case":4,"delivery":3,"own":false,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"},"kind":"assignment.examination_begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"69d4d61be2a2be1b7be6552e47d212dac459a1408f120746d4384a729653494b","role":"paralegal","seq":39,"staff":1,"texts":{"summary":"5b7e202a9b6f752c9de79d9c24a5c620d61b5cd6c3003f1d1b27f6b119c1040e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(40,'85730e5f58d9d034ca82393f4a7eb3fdaab328bd6ef0b17dc76de1da1817725a','76ff091d2e0d154cdbccdc0406dd201a75af6a108c79b39b8267f86e21962a85',CAST('{"at":"2026-11-25T14:23:54.259220Z","data":{"assignment":3,"case":4,"delivery":3,"examination":4,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","verdict":"pass"},"kind":"assignment.examined","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"85730e5f58d9d034ca82393f4a7eb3fdaab328bd6ef0b17dc76de1da1817725a","role":"paralegal","seq":40,"staff":1,"texts":{"summary":"cea2377778c6072a84e35a19bbbf924fa4e4fe37e64e322f8926d5db52035684"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(41,'76ff091d2e0d154cdbccdc0406dd201a75af6a108c79b39b8267f86e21962a85','73b0328a1a4794dd96d64f55f7adce04a079406ddc10db22a2fe2e32f87ea394',CAST('{"at":"2026-11-25T14:23:54.271431Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":3},"kind":"approval.asked","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"76ff091d2e0d154cdbccdc0406dd201a75af6a108c79b39b8267f86e21962a85","role":"paralegal","seq":41,"staff":1,"texts":{"summary":"8cd1535178ad84f7c468e8e410622801b70305b760c22ac23b76ffc35707c5bd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(42,'73b0328a1a4794dd96d64f55f7adce04a079406ddc10db22a2fe2e32f87ea394','897983c293861cde798bc914d86e59ee7c9a05baf40aa70c5d6dbde58af823c0',CAST('{"at":"2026-11-25T14:23:54.286023Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"for":2,"key":"SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":1,"seconds":0,"signature":null,"statement":"cf00f6d2f4e0036b3b1d9c9e068016109d194541dd50a1c743a81440aedf8950"},"kind":"approval.approved","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"73b0328a1a4794dd96d64f55f7adce04a079406ddc10db22a2fe2e32f87ea394","role":"attorney","seq":42,"staff":2,"texts":{"comment":"0b8d2c4c0b11712e45581c02fc2a155178efd98d41fb50c98fa4b9f76248956b","statement":"122736970039596063ceecedd0aff1844c8936eaa190533b49bf5261d3698ab0","summary":"25517b0c42424a0a62b2b977ab9ac2ab6c00b30bdd442df7e4f4f345634decd2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(43,'897983c293861cde798bc914d86e59ee7c9a05baf40aa70c5d6dbde58af823c0','707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70',CAST('{"at":"2026-11-25T14:23:54.303555Z","data":{"case":4,"day":"2026-11-25","documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"}],"proof_document":null,"request":1,"standing":"approved"},"kind":"release.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"897983c293861cde798bc914d86e59ee7c9a05baf40aa70c5d6dbde58af823c0","role":"paralegal","seq":43,"staff":1,"texts":{"proof":"c41f0bd428dc326cdd32e4a006da2d00ef06ed42f01462aad0515518fcb90dab","reason":"2b2367616cddbf29f96624af0a504645da0f06061e81f990a9aedb051f98afcf","summary":"488eb98124c3a83c7630ef005258c0cefc22ebaba49226810acd1f2dfd4d1316","to":"9aa7957c98c975db76dd731b4ef0b40eb5290ff38584802098362543569458e8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(44,'707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70','81e53cd947317d7463f16a7a858dccee49929f342f7d6d41a3fc9b792eed0408',CAST('{"at":"2026-11-25T14:23:54.410115Z","data":{"fingerprint":"SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ","key":1,"signature":"e0bf802151f83f11e707671aa661b6f7fd16de4db63787afc5adc88ab715bee9","statement":"83ae6606fa3ce026ebce05d60a7c7cc7389cb1b13345950b2381c4656654cad0"},"kind":"approval.signature","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70","role":"attorney","seq":44,"staff":2,"texts":{"signature":"a2e99bc063b32e3fdb4f23d72e78ebf14aaf7482337acba8f6bd46229a17c477","summary":"10f5e38368eebd2adcc1ea289bd107d8bc22f13d4fd917d84b29f1b0b65a1514"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(45,'81e53cd947317d7463f16a7a858dccee49929f342f7d6d41a3fc9b792eed0408','b1d494e68eba08178910c3816c7d0563919a6a904b8dfce8934ed6826cbfbe44',CAST('{"at":"2026-11-25T14:23:54.410643Z","data":{"assignment":2,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"for":2,"key":"SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ","level":"signed","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":2,"seconds":0,"signature":1,"statement":"83ae6606fa3ce026ebce05d60a7c7cc7389cb1b13345950b2381c4656654cad0"},"kind":"approval.approved","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"81e53cd947317d7463f16a7a858dccee49929f342f7d6d41a3fc9b792eed0408","role":"attorney","seq":45,"staff":2,"texts":{"comment":"e8ba65b9a73db35c0e7b1de49a328515e4838b176e04a77aaf4e9abaacf4958b","statement":"07080f5c372c6d905372c3f652a22ca6b1cc321dd04721671683d8b247a8c8b8","summary":"ec56d2a345ebce9c17b44ecbba739a7dd1e81a2354b50c48f84b19dcc5d962ed"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(46,'b1d494e68eba08178910c3816c7d0563919a6a904b8dfce8934ed6826cbfbe44','2e03732ee932643d643c93071f03f3348a8a8c54c2e748635cf5be7783059017',CAST('{"at":"2026-11-25T14:23:54.434958Z","data":{"assignment":3,"case":4,"request":3},"kind":"approval.withdrawn","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"b1d494e68eba08178910c3816c7d0563919a6a904b8dfce8934ed6826cbfbe44","role":"paralegal","seq":46,"staff":1,"texts":{"summary":"0e91930fa27578859948ec1de7d153aff431ef665f01f82f51bb8ea3f45d266b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(47,'2e03732ee932643d643c93071f03f3348a8a8c54c2e748635cf5be7783059017','86c204e98988296ce5e65d123555d96dda0a8ab3b5c7e4224758312ef23ee08c',CAST('{"at":"2026-11-25T14:23:54.446398Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":4},"kind":"approval.asked","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"2e03732ee932643d643c93071f03f3348a8a8c54c2e748635cf5be7783059017","role":"paralegal","seq":47,"staff":1,"texts":{"summary":"7a9fc2ddf9d22dbf2d0ea4aef7343187319a78263bf263aa8381c938dbb3e0a4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(48,'86c204e98988296ce5e65d123555d96dda0a8ab3b5c7e4224758312ef23ee08c','ebc9527bb63c4aa6a424f45e76063c1d3093f8444063240253ef299bf09823c0',CAST('{"at":"2026-11-25T14:23:54.452764Z","data":{"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"}],"request":4,"statement":"47f40e1209e23b6c3a1cab2ccc6ef4597ff0b7da80ad3efc08b9c55af00bc5ad"},"kind":"approval.phone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"86c204e98988296ce5e65d123555d96dda0a8ab3b5c7e4224758312ef23ee08c","role":"paralegal","seq":48,"staff":1,"texts":{"statement":"07e3364681ee666e269d45207c53d0c9c278672747b5f30dcc399bf3974a16d1","summary":"5cd36c85de5682042510819f9673d76c641fe1028c47db944c6a53b8b1183e7f","when":"bb26257a3af69d83c0d0ffb21555a7ef29eb696cf633937ef66e7aeb4daca690","words":"e234277d6d143d4c39a9a27ff5541d6641bada3d96134531de027ae5a7bb78cb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(49,'ebc9527bb63c4aa6a424f45e76063c1d3093f8444063240253ef299bf09823c0','4402acce9b8db62910327cedaaf825c0c49161f2ff70694caf3bb8140905b63f',CAST('{"at":"2026-11-25T14:23:54.462529Z","data":{"assignment":5,"case":4,"due":"2036-05-04","kind":"research","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ebc9527bb63c4aa6a424f45e76063c1d3093f8444063240253ef299bf09823c0","role":"paralegal","seq":49,"staff":1,"texts":{"summary":"32ee9e7a164b94e0b5b37d35a0713c539e43ef86a6eea903db55ea24430e4160"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(50,'4402acce9b8db62910327cedaaf825c0c49161f2ff70694caf3bb8140905b63f','198015a437bd05435de055b953abf078b90f6880db63314a3d6aa109406d10fa',CAST('{"at":"2026-11-25T14:23:54.485426Z","data":{"documents":[[32,"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38",90]]},"kind":"intake.taken","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"4402acce9b8db62910327cedaaf825c0c49161f2ff70694caf3bb8140905b63f","role":"intake","seq":50,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(51,'198015a437bd05435de055b953abf078b90f6880db63314a3d6aa109406d10fa','e868b3e46cffd2d426f77dbd9384b605dff7ffab94b068a17bd50613d4ecfca1',CAST('{"at":"2026-11-25T14:23:55.249602Z","data":{"ai":false,"assignment":5,"case":4,"delivery":5,"document":32,"minutes":90,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","version":1},"kind":"assignment.delivered","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"198015a437bd05435de055b953abf078b90f6880db63314a3d6aa109406d10fa","role":"assistant","seq":51,"staff":6,"texts":{"summary":"78c98147b9dcd6378a336dda82e24d472af537377184d450cf48898a4ab10a37"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(52,'e868b3e46cffd2d426f77dbd9384b605dff7ffab94b068a17bd50613d4ecfca1','51ed2f3d46d8e6899d650c0f6066d85ed797501b860d25e0b2f8cb22dd4324c9',CAST('{"at":"2026-11-25T14:23:55.252202Z","data":{"assignment":5,"case":4,"delivery":5,"own":false,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38"},"kind":"assignment.examination_begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"e868b3e46cffd2d426f77dbd9384b605dff7ffab94b068a17bd50613d4ecfca1","role":"paralegal","seq":52,"staff":1,"texts":{"summary":"a45f15a4d3a50d02bbacc86b179bf6d4216bd27617f41955864fc0bbbc6a82e6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(53,'51ed2f3d46d8e6899d650c0f6066d85ed797501b860d25e0b2f8cb22dd4324c9','1c7c5478c8c1900f580ef5ae5f1dd823eefd5d170fd0c74a2c86c96574ea6752',CAST('{"at":"2026-11-25T14:23:55.255310Z","data":{"assignment":5,"case":4,"delivery":5,"examination":5,"faults":0,"lines":7,"own":false,"seconds":0,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","verdict":"pass"},"kind":"assignment.examined","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"51ed2f3d46d8e6899d650c0f6066d85ed797501b860d25e0b2f8cb22dd4324c9","role":"paralegal","seq":53,"staff":1,"texts":{"summary":"8ecad2c9d505d7436f874a7d091ba39af32ce8d49b8ba022137953a6f45a6e4d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(54,'1c7c5478c8c1900f580ef5ae5f1dd823eefd5d170fd0c74a2c86c96574ea6752','fb9e542e95b4b279759ca1d6a941c90ba320ac6f7b15c1d681b89e8496574a99',CAST('{"at":"2026-11-25T14:23:55.258783Z","data":{"from":5,"to":2,"until":"2036-06-01"},"kind":"queue.lent","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"1c7c5478c8c1900f580ef5ae5f1dd823eefd5d170fd0c74a2c86c96574ea6752","role":"attorney","seq":54,"staff":5,"texts":{"summary":"f86c577d4a081a5464e9ba1ced0a144379a7157ad582f0e3da1ac0e2483cdb69"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(55,'fb9e542e95b4b279759ca1d6a941c90ba320ac6f7b15c1d681b89e8496574a99','68f561994b354f688821e056b7eb47958ecc8c0da295ae38f70ef7fe88553576',CAST('{"at":"2026-11-25T14:23:55.266456Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"fb9e542e95b4b279759ca1d6a941c90ba320ac6f7b15c1d681b89e8496574a99","role":"assistant","seq":55,"staff":4,"texts":{"summary":"83275d36a561533001e5a9f629faab27bd46b018ed0830776b25f251a3f9b6b3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(56,'68f561994b354f688821e056b7eb47958ecc8c0da295ae38f70ef7fe88553576','e79a4b68cf85805110e1b830e484d64d55db4d7e06de35ae85ad30ac4864fb3c',CAST('{"at":"2026-11-25T14:23:55.282391Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"68f561994b354f688821e056b7eb47958ecc8c0da295ae38f70ef7fe88553576","role":"paralegal","seq":56,"staff":1,"texts":{"path.18":"3f13b0944b9913e85d0c50e4cdf86709a014d756686c6f410c163661c7c2daf5","summary":"1e6b1fd944376f0f4752888784f10b0e459a439e9c487675138dd89b5b88272f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(57,'e79a4b68cf85805110e1b830e484d64d55db4d7e06de35ae85ad30ac4864fb3c','5bb9ea39d18abce3c2743bdb8246a2d19af80b2f38f66bf91c8269bd6524a091',CAST('{"at":"2026-11-25T14:23:55.306544Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"new","type":null}],"undoes":45},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"e79a4b68cf85805110e1b830e484d64d55db4d7e06de35ae85ad30ac4864fb3c","role":"paralegal","seq":57,"staff":1,"texts":{"path.18":"81389b2d13f89b87dd41d8179fb305758c59ba9629a62b3608646ea1bd8c4972","summary":"e69c1c83be0499ad26b860bae981b23c0251feceb9625076ea1af3f0eba264ec"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(58,'5bb9ea39d18abce3c2743bdb8246a2d19af80b2f38f66bf91c8269bd6524a091','fc3e6eec03281095c697dce3edfd32adc6e8c45061b1408655c89982d6f7b80f',CAST('{"at":"2026-11-25T14:23:55.330355Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":46},"kind":"act.redone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"5bb9ea39d18abce3c2743bdb8246a2d19af80b2f38f66bf91c8269bd6524a091","role":"paralegal","seq":58,"staff":1,"texts":{"path.18":"517b6f6c0548b3756c3f58663071673febd66938d88591c8a867bcca7487b3b8","summary":"3b90fa1da807247e4c0d1e4db87ae6ea3b9c6b807d05f1c89c7a421879440b61"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(59,'fc3e6eec03281095c697dce3edfd32adc6e8c45061b1408655c89982d6f7b80f','942bd34e74ab8390b1a1597f0066c314f0d8aee2d00e15cd72e4079d66b076f5',CAST('{"at":"2026-11-25T14:23:55.354500Z","data":{"documents":[{"cases":[4],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"fc3e6eec03281095c697dce3edfd32adc6e8c45061b1408655c89982d6f7b80f","role":"attorney","seq":59,"staff":5,"texts":{"path.19":"d8a90550f77920a9aa1d2e047c3db8135a6660c7b32be4d7c7f42d1ce331fd7f","summary":"86277af344aef4a10cf12362c76eaf009a7b48ca9f055ae4a446ce382eb6e423"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(60,'942bd34e74ab8390b1a1597f0066c314f0d8aee2d00e15cd72e4079d66b076f5','8d08dd46ef2505b9659b89b589910c0920ee52b0108ecedc73fadf14b56f27c9',CAST('{"at":"2026-11-25T14:23:55.374198Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"new","type":null}],"undoes":48},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"942bd34e74ab8390b1a1597f0066c314f0d8aee2d00e15cd72e4079d66b076f5","role":"attorney","seq":60,"staff":5,"texts":{"path.19":"7f422114412dab1a0de6fc64f3ba0afe38b2c09e36684fc6c238a3bdaba94ffa","summary":"e692add01193647be526c461557bbb6a859096f7ef3af707a81eb8e1a258f0cd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(61,'8d08dd46ef2505b9659b89b589910c0920ee52b0108ecedc73fadf14b56f27c9','6a1ee1c2dc64494418df0bde94e24d3cbabedd089e579cd3bac7fbf1d1a64db9',CAST('{"at":"2026-11-25T14:23:55.394144Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","filed_on","received_on","state","title"],"id":1,"moved":true,"sha256":"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2","state":"in_file","type":"complaint"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"8d08dd46ef2505b9659b89b589910c0920ee52b0108ecedc73fadf14b56f27c9","role":"paralegal","seq":61,"staff":1,"texts":{"path.1":"eb541282b070447d8d459b8c9c6a3c51dddb2d989a81c57291ac3caa2edb04a3","summary":"e387e4a0f7de26135dbf39986921bb4a187c16f94ec9d56e8adb54377c465f16"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(62,'6a1ee1c2dc64494418df0bde94e24d3cbabedd089e579cd3bac7fbf1d1a64db9','86590dc08ad235fc33ebb654320b1449ce29e8504ad0bffb6ae6f2f46b2fb183',CAST('{"at":"2026-11-25T14:23:55.430685Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","party","received_on","state","title"],"id":2,"moved":true,"sha256":"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7","state":"in_file","type":"answer"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"6a1ee1c2dc64494418df0bde94e24d3cbabedd089e579cd3bac7fbf1d1a64db9","role":"paralegal","seq":62,"staff":3,"texts":{"path.2":"a5b519e6c239bec19e1b1e4534d3102138f5d726d33a30f94a80ec2686f0b23b","summary":"5514171a371ca167f02b2f9bf62cee9bc38cf95390892dfaa28aaac87b4cd438"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(63,'86590dc08ad235fc33ebb654320b1449ce29e8504ad0bffb6ae6f2f46b2fb183','f3b84f5eedaaa21bba0eba490c69d53ae2bbcc4ea2bd4ed95b5f9e4a73932838',CAST('{"at":"2026-11-25T14:23:55.453994Z","data":{"documents":[{"cases":[1],"changed":["cases","dated_on","decided_at","decided_by","received_on","state","title"],"id":3,"moved":true,"sha256":"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":27,"moved":false,"sha256":"fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":28,"moved":false,"sha256":"d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"86590dc08ad235fc33ebb654320b1449ce29e8504ad0bffb6ae6f2f46b2fb183","role":"paralegal","seq":63,"staff":3,"texts":{"path.3":"2409744e8fc6c16673660134d69db2c20a053f099baefd1b1e5f5914772fbad0","summary":"9186209d24f5c2013c37093a629481721174dab656ddd6af420aa02d7102712c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(64,'f3b84f5eedaaa21bba0eba490c69d53ae2bbcc4ea2bd4ed95b5f9e4a73932838','85f2954b0bb17b0e390af03cc3c13a4912ee17a4bf4ee35f25c3489cd2b140f6',CAST('{"at":"2026-11-25T14:23:55.494564Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":4,"moved":true,"sha256":"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63","state":"in_file","type":"motion_to_compel"},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":5,"moved":true,"sha256":"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac","state":"in_file","type":null},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":6,"moved":true,"sha256":"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"f3b84f5eedaaa21bba0eba490c69d53ae2bbcc4ea2bd4ed95b5f9e4a73932838","role":"paralegal","seq":64,"staff":1,"texts":{"path.4":"ac3415f25a45184b35546013425d3ba91e10b41e463ed36ec98cb3429ef9e64a","path.5":"8afb6a023bda3344a7098835e8f2524649baa9ad636c7496fc80575afe3c57dc","path.6":"300618dd3a5e98c65071b5697e03e6cab9634d9dfd7d620a8c32821af2ac072a","summary":"8f1ab43bf5dd6d1fd90177ff557578f245d1f56561f9e27cb87d317b43204ed7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(65,'85f2954b0bb17b0e390af03cc3c13a4912ee17a4bf4ee35f25c3489cd2b140f6','23ac190d45c5326b68ec5f1dfd0f722070c7be6f96868c887d98cfcd42ddc2bd',CAST('{"at":"2026-11-25T14:23:55.538152Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":11,"moved":true,"sha256":"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36","state":"in_file","type":null}],"only_said":true,"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"85f2954b0bb17b0e390af03cc3c13a4912ee17a4bf4ee35f25c3489cd2b140f6","role":"assistant","seq":65,"staff":4,"texts":{"path.11":"5ea509f1df8a1686891a97f12f2aae0cf253ef66bcb1d9160703f478390fd849","summary":"6a94d3e6c356befb223cd196b10a546e1489ec73c011bc037478ad39a142fda4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(66,'23ac190d45c5326b68ec5f1dfd0f722070c7be6f96868c887d98cfcd42ddc2bd','24220febf9f732a0badbbb3c5260702700c7efdbcbd6b1ecbe2abedbc28f8f41',CAST('{"at":"2026-11-25T14:23:55.556971Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":12,"moved":true,"sha256":"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"23ac190d45c5326b68ec5f1dfd0f722070c7be6f96868c887d98cfcd42ddc2bd","role":"assistant","seq":66,"staff":4,"texts":{"path.12":"1b7c79443c4ad6bc56e1c57537a7ffa42c32d1b78b43bbfceb3845f9fcc68c8e","summary":"a3976fbf308365ea0caa20116e3008d15eab7530693cc029f3d606ffc126f352"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(67,'24220febf9f732a0badbbb3c5260702700c7efdbcbd6b1ecbe2abedbc28f8f41','a45f65336e40f00f7308d59db52a465a7d7e678abc9b0a292e600961057cdbc2',CAST('{"at":"2026-11-25T14:23:55.565311Z","data":{"documents":[{"cases":[1,4],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"24220febf9f732a0badbbb3c5260702700c7efdbcbd6b1ecbe2abedbc28f8f41","role":"paralegal","seq":67,"staff":1,"texts":{"path.7":"e1b3618b9548e2d75b9f0f43e6401f7ca4165afb65e6a8683ec6db86113c66ce","summary":"961edc4373ceeaec69d3c61b5d89b3fe2dc3887aed459d8a8ea412d39c8f00f0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(68,'a45f65336e40f00f7308d59db52a465a7d7e678abc9b0a292e600961057cdbc2','82cf2c87297f83d6511b9f9753f55a3b9b0c05c834d5924ad3fa31d424c665b5',CAST('{"at":"2026-11-25T14:23:55.577887Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":8,"moved":false,"sha256":"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"a45f65336e40f00f7308d59db52a465a7d7e678abc9b0a292e600961057cdbc2","role":"paralegal","seq":68,"staff":1,"texts":{"summary":"16a28ed72816f38af6c921f4fb3a80bcf1ad0a045776b79d56d37dc1b76dc349"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(69,'82cf2c87297f83d6511b9f9753f55a3b9b0c05c834d5924ad3fa31d424c665b5','0a454836399e48fd578f6c3268feccc4651c599e5479b0f52469fc8e98ed32b3',CAST('{"at":"2026-11-25T14:23:55.590856Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":9,"moved":true,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"82cf2c87297f83d6511b9f9753f55a3b9b0c05c834d5924ad3fa31d424c665b5","role":"paralegal","seq":69,"staff":3,"texts":{"path.9":"0d73f1de26e02851c4a2b9f97f3184f599e5c6980396e7b27e7a1bfb706a3d19","summary":"9480b20d0d74dea5392602d53cc6ccdc6694f817cd87682f5c93f690102f0037"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(70,'0a454836399e48fd578f6c3268feccc4651c599e5479b0f52469fc8e98ed32b3','dfdff653f2e9393b451fd9c18c5ace6437307c6d5c87f0e9eeb41ac90e9a0d05',CAST('{"at":"2026-11-25T14:23:55.596967Z","data":{"documents":[{"cases":[1],"changed":["handling","served_on","service_method","title"],"id":9,"moved":false,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"0a454836399e48fd578f6c3268feccc4651c599e5479b0f52469fc8e98ed32b3","role":"paralegal","seq":70,"staff":3,"texts":{"summary":"65dfa861ae6d32121998dcf6dec938ccaa40af43417a617381786be7d1abc851"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(71,'dfdff653f2e9393b451fd9c18c5ace6437307c6d5c87f0e9eeb41ac90e9a0d05','847d2e56dedd744e91454db74df89c749a5b80ff25a112588346a5e0aab62fce',CAST('{"at":"2026-11-25T14:23:55.616146Z","data":{"documents":[{"cases":[3],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"dfdff653f2e9393b451fd9c18c5ace6437307c6d5c87f0e9eeb41ac90e9a0d05","role":"assistant","seq":71,"staff":6,"texts":{"path.10":"f437dd90d75425456379e1d7a9306d74f6b8bd2d5e0128989c7eb627aecaed4f","summary":"f23ab816bcb35d6aa27d29ad505b3069651d05a7908fb535416dd14bcf220a9d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(72,'847d2e56dedd744e91454db74df89c749a5b80ff25a112588346a5e0aab62fce','be8781febd1455eaa11867bada800b02a17c026ad4b276a78e3f37c26d568585',CAST('{"at":"2026-11-25T14:23:55.619764Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":17,"moved":false,"sha256":"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"847d2e56dedd744e91454db74df89c749a5b80ff25a112588346a5e0aab62fce","role":"paralegal","seq":72,"staff":1,"texts":{"summary":"ae3eedf6dd3ed32b40368fe2298a50f772d3890d8e7a7cb59cede1a680ca40b9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(73,'be8781febd1455eaa11867bada800b02a17c026ad4b276a78e3f37c26d568585','6185cbd858611749b6dbb2771a566706f9543acefe6eec75ea5d66e63ce1a84e',CAST('{"at":"2026-11-25T14:23:55.626162Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":13,"moved":true,"sha256":"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"be8781febd1455eaa11867bada800b02a17c026ad4b276a78e3f37c26d568585","role":"assistant","seq":73,"staff":4,"texts":{"path.13":"e9f755078f04c52927beeb5a7d91b0e68c7127329bad6498171f1f77d8a7ea91","summary":"599bca22881416e2bfce47527b52866bed262de72d258cb87f8d4acc6f5162ef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(74,'6185cbd858611749b6dbb2771a566706f9543acefe6eec75ea5d66e63ce1a84e','aad164775ae9deab41b9bdf0ef06a4ea5520126f8bd42d311f52b7eb3cd0e05b',CAST('{"at":"2026-11-25T14:23:55.632481Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"6185cbd858611749b6dbb2771a566706f9543acefe6eec75ea5d66e63ce1a84e","role":"paralegal","seq":74,"staff":1,"texts":{"path.14":"4cc5d37c527992a3e12b25f2ba83d95b9c4bdc6041af2e40ddd62a002ab5d9aa","summary":"c556a4a29cad322d0b8df765cb60af3a302b9b9a3a011bea83529488d2dc5e46"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(75,'aad164775ae9deab41b9bdf0ef06a4ea5520126f8bd42d311f52b7eb3cd0e05b','6c7add0eef71b424a417c0815c4c403a3b811ec87470e2c730c7ed1f049bd8c7',CAST('{"at":"2026-11-25T14:23:55.637630Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"new","type":null}],"undoes":null},"kind":"document.restored","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"aad164775ae9deab41b9bdf0ef06a4ea5520126f8bd42d311f52b7eb3cd0e05b","role":"paralegal","seq":75,"staff":1,"texts":{"path.14":"9ba0217f6e04c3418304eecc8c20f1a4cc2a278e6f4d8692772e516ef13fb3b8","summary":"02750aa54e08b27d357b5f16fbd1cb368edd407073c97af5316685edc53015c7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(76,'6c7add0eef71b424a417c0815c4c403a3b811ec87470e2c730c7ed1f049bd8c7','9934ebcf0eacbb5def4868b06911e41d2586563e67282bef974c71752d582e1a',CAST('{"at":"2026-11-25T14:23:55.650713Z","data":{"documents":[{"cases":[3],"changed":["decided_at","state"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"6c7add0eef71b424a417c0815c4c403a3b811ec87470e2c730c7ed1f049bd8c7","role":"assistant","seq":76,"staff":6,"texts":{"path.10":"fefe378ac2eceead216bfc34d0a673604d20f27d95d634c138e5d6aafdce4680","summary":"fdf8f5cabe8a1942b66cd1f91641cf08490cfb67101ecf029c1ebe89164a5d3e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(77,'9934ebcf0eacbb5def4868b06911e41d2586563e67282bef974c71752d582e1a','c5aa71770fb296dbee431b6b2b3b30d027033ac07a326ee215b93730e46c1e12',CAST('{"at":"2026-11-25T14:23:55.655002Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"9934ebcf0eacbb5def4868b06911e41d2586563e67282bef974c71752d582e1a","role":"paralegal","seq":77,"staff":3,"texts":{"summary":"823891cd902bcadf3a1fe7de3c2f7d25f7b15c84e96afbe2ca50eb48072d1b1d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(78,'c5aa71770fb296dbee431b6b2b3b30d027033ac07a326ee215b93730e46c1e12','cf12a5764e72fb8a40991430b711b58b8e6c3a283f2000ab5513d63fc9585cb0',CAST('{"at":"2026-11-25T14:23:55.820873Z","data":{"case":1,"dockets":0,"fields":["caption","stage"],"parties":0,"team":0},"kind":"case.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c5aa71770fb296dbee431b6b2b3b30d027033ac07a326ee215b93730e46c1e12","role":"paralegal","seq":78,"staff":1,"texts":{"caption":"b984e6536b28d1f4256c8fac3c8b97db150be9392eb59ddeb401bc572489f515","stage":"5262e08bfee64ba9b415f9865a571aee0c6cc3f361a3d55c4b27a5ec6b167844","summary":"5d246d1dcb4a727ffbcbbb6cc9d2a44dd4f9ad168662b69e739592aeb9fab3ce"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(79,'cf12a5764e72fb8a40991430b711b58b8e6c3a283f2000ab5513d63fc9585cb0','af950213d32169948456df8a0e8f2d1219c6dade68c6e5ef9133e6eda35af60c',CAST('{"at":"2026-11-25T14:23:56.032450Z","data":{"case":3,"dockets":0,"fields":["status"],"parties":0,"team":0},"kind":"case.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"cf12a5764e72fb8a40991430b711b58b8e6c3a283f2000ab5513d63fc9585cb0","role":"paralegal","seq":79,"staff":3,"texts":{"status":"6e433dfe67c30a01cb9da9b724b1cf3e48c3c4b1f091bdc921112f77dc94192b","summary":"778fda0d67922209c48c102cd7f6d871101cbf353b98be9f00bc856f0096ec5c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(80,'af950213d32169948456df8a0e8f2d1219c6dade68c6e5ef9133e6eda35af60c','29d7666924de6b0ca916f40871b98fdfbf43df2419d343733741463a4430a452',CAST('{"at":"2026-11-25T14:23:56.142165Z","data":{"case":4,"dockets":0,"fields":["side"],"parties":0,"team":0},"kind":"case.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"af950213d32169948456df8a0e8f2d1219c6dade68c6e5ef9133e6eda35af60c","role":"attorney","seq":80,"staff":2,"texts":{"side":"cdefe779e82adcf1a36092ffe46c7a7b84fa067ab01223604cad1eb805354cda","summary":"1058f16e6202b0ba95febcb65a1abe0af6c1f6f60c25f8a58b809f7c1e255797"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(81,'29d7666924de6b0ca916f40871b98fdfbf43df2419d343733741463a4430a452','2627e92969ec2a876746be56f49ed925906d568bc55f54ea289912b3bcabcd48',CAST('{"at":"2026-11-25T14:23:56.160388Z","data":{"documents":[{"cases":[4],"changed":["cases"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.moved","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"29d7666924de6b0ca916f40871b98fdfbf43df2419d343733741463a4430a452","role":"paralegal","seq":81,"staff":1,"texts":{"path.7":"d4efa84c75b848e0efd882be8a67a2ea786e33cf0e000424b50d07b1979b6b62","summary":"c5ecf56cfcc0a5a53661197ab1ac106f7dee693197163312d1859320338f6faa"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(82,'2627e92969ec2a876746be56f49ed925906d568bc55f54ea289912b3bcabcd48','3c499a149cab975ac2ea24ab8aad57c65ad56e77b032d1437af5aa6e18422210',CAST('{"at":"2026-11-25T14:23:56.174883Z","data":{"documents":[{"cases":[],"changed":["decided_at","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"new","type":null}],"undoes":null},"kind":"document.brought_back","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"2627e92969ec2a876746be56f49ed925906d568bc55f54ea289912b3bcabcd48","role":"paralegal","seq":82,"staff":3,"texts":{"summary":"f7681be19def0cfe05c037f33815fd5d79839aa51fbd393f551ae766f22b20c0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(83,'3c499a149cab975ac2ea24ab8aad57c65ad56e77b032d1437af5aa6e18422210','95d2f1e5c58e15a33190792e8d54a6d1617483a53b026b5d1a5a2597aa5d3099',CAST('{"at":"2026-11-25T14:23:56.196059Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":20,"moved":true,"sha256":"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":21,"moved":true,"sha256":"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"3c499a149cab975ac2ea24ab8aad57c65ad56e77b032d1437af5aa6e18422210","role":"assistant","seq":83,"staff":4,"texts":{"path.20":"91dc0f45b8bad42b27544243c51bfc8adcea4524cbfbb9a245a3389215b1cc86","path.21":"a015372b12b4d6a87a3d540b6cb246077436e061a38f836872b03085010841b4","summary":"9c3e44848acf383938f2b73f989f301de5579bb0d8c9b680546254618dcb5323"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(84,'95d2f1e5c58e15a33190792e8d54a6d1617483a53b026b5d1a5a2597aa5d3099','20ff2b7882a6e188e67d485772f7fb4e39d5fb17cbb85d45b9e77fa729aa92c3',CAST('{"at":"2026-11-25T14:23:56.226313Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e","state":"trash","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":23,"moved":true,"sha256":"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"95d2f1e5c58e15a33190792e8d54a6d1617483a53b026b5d1a5a2597aa5d3099","role":"paralegal","seq":84,"staff":3,"texts":{"path.22":"890c26e806fbe6f6b41c67117807849245e8be788336a9b65cebb17a40fced4b","path.23":"e827537cf6ae2857c9010b15f1e3f7c1cd5e5d961cb31b5eaf5e8e4119c55f07","summary":"4bf4d4943b6d9d108c4513867e96d971f520fd9a2296d2da6720a6c33c849acd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(85,'20ff2b7882a6e188e67d485772f7fb4e39d5fb17cbb85d45b9e77fa729aa92c3','fc5c02ca9f0bb1808e5e4f4d17a254f891464b7fbc1278ae9115a87f1632be13',CAST('{"at":"2026-11-25T14:23:56.233603Z","data":{"case":1},"kind":"case.reviewed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"20ff2b7882a6e188e67d485772f7fb4e39d5fb17cbb85d45b9e77fa729aa92c3","role":"attorney","seq":85,"staff":2,"texts":{"summary":"597961d5060bf09a739b4dfa7196329a1e26cb6bf32c7edbac69f8784c49a94a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(86,'fc5c02ca9f0bb1808e5e4f4d17a254f891464b7fbc1278ae9115a87f1632be13','ec67978acb97050ed1eda5eb3f002d948e67fcf0d1726121d4a922cb653a9c5f',CAST('{"at":"2026-11-25T14:23:56.238173Z","data":{"case":2},"kind":"case.reviewed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"fc5c02ca9f0bb1808e5e4f4d17a254f891464b7fbc1278ae9115a87f1632be13","role":"paralegal","seq":86,"staff":3,"texts":{"summary":"241e5865d65dd6255c5d620cb3f5c0781fc6aebe0e9fd13242213d8bcb387c73"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(87,'ec67978acb97050ed1eda5eb3f002d948e67fcf0d1726121d4a922cb653a9c5f','91cfa1c48342ee8b9ec5d967e8c4ab42ff1b1cfb8511378e253b7d5e2ed0d063',CAST('{"at":"2026-11-25T14:23:56.241982Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":1},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ec67978acb97050ed1eda5eb3f002d948e67fcf0d1726121d4a922cb653a9c5f","role":"assistant","seq":87,"staff":4,"texts":{"summary":"92cb127ca35e2c480dab9b70c361c5951ad1f47d578e73ad980fb6a8d31dbd07"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(88,'91cfa1c48342ee8b9ec5d967e8c4ab42ff1b1cfb8511378e253b7d5e2ed0d063','002f50cf4a326dbbd86946b2d43ca7b34943422dd0130e8ea092a7b056e7da88',CAST('{"at":"2026-11-25T14:23:56.244886Z","data":{"case":1,"due":"2026-04-09","fields":["due_on"],"task":1},"kind":"task.moved","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"91cfa1c48342ee8b9ec5d967e8c4ab42ff1b1cfb8511378e253b7d5e2ed0d063","role":"assistant","seq":88,"staff":4,"texts":{"summary":"c1d54ac6ed24f0e8ba2514639ac58c2b8dbd3f87caea0790b1f3601d4846e9e9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(89,'002f50cf4a326dbbd86946b2d43ca7b34943422dd0130e8ea092a7b056e7da88','cad9090ff0dc71881277360750f9df81ddd6eaa9ff8aa8ff115ecf73e839b193',CAST('{"at":"2026-11-25T14:23:56.247834Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.done","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"002f50cf4a326dbbd86946b2d43ca7b34943422dd0130e8ea092a7b056e7da88","role":"assistant","seq":89,"staff":4,"texts":{"summary":"8a5e092a27bb72bd1535cd99f2815a496490956a39084db9633bcbc94e91545a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(90,'cad9090ff0dc71881277360750f9df81ddd6eaa9ff8aa8ff115ecf73e839b193','925f2b850c14405c68596c6bced5f00fb55057d783c3e06d32855379b95b8919',CAST('{"at":"2026-11-25T14:23:56.249369Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.reopened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"cad9090ff0dc71881277360750f9df81ddd6eaa9ff8aa8ff115ecf73e839b193","role":"assistant","seq":90,"staff":4,"texts":{"summary":"bc9191d6a860cebb6312a1dec1802a2c5145108f8a6a28af37ee011d9211a080"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(91,'925f2b850c14405c68596c6bced5f00fb55057d783c3e06d32855379b95b8919','12dc617f64f860dd009bcc5810aa838ab6e506a8ccc846e5cbf9fcc1cb4850cd',CAST('{"at":"2026-11-25T14:23:56.254626Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":2},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"925f2b850c14405c68596c6bced5f00fb55057d783c3e06d32855379b95b8919","role":"paralegal","seq":91,"staff":1,"texts":{"summary":"011fb39bb0713f4e79783bb4498e43c75dae4b728208e760ae463c8fa4d3961a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(92,'12dc617f64f860dd009bcc5810aa838ab6e506a8ccc846e5cbf9fcc1cb4850cd','b3ef05748fe0033a609befbcdf0720e443f3199dcb42cb37f59d9acb03941d02',CAST('{"at":"2026-11-25T14:23:56.262046Z","data":{"case":1,"due":"2026-04-02","fields":["assignee_id"],"task":2},"kind":"task.assigned","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"12dc617f64f860dd009bcc5810aa838ab6e506a8ccc846e5cbf9fcc1cb4850cd","role":"paralegal","seq":92,"staff":1,"texts":{"summary":"529124a4005080f03250d3962f9714e323548edf1d6306d804afd68625874438"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(93,'b3ef05748fe0033a609befbcdf0720e443f3199dcb42cb37f59d9acb03941d02','d13192a593d0e3f856817c2d9cf5ad1fbe8794f78e05fc66f648f5a4268610c1',CAST('{"at":"2026-11-25T14:23:56.265951Z","data":{"case":1,"due":"2026-04-02","fields":["done_at","done_by","state"],"task":2},"kind":"task.done","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"b3ef05748fe0033a609befbcdf0720e443f3199dcb42cb37f59d9acb03941d02","role":"paralegal","seq":93,"staff":3,"texts":{"summary":"e1155091c25258a8fd38c4901cd0977a5dee1359f5e8cad3cee6c257fba5c517"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(94,'d13192a593d0e3f856817c2d9cf5ad1fbe8794f78e05fc66f648f5a4268610c1','8dbf79fe55e66ea601a1a593317b019c06551da6045738c949633cfc91dfa15d',CAST('{"at":"2026-11-25T14:23:56.269779Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":3},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"d13192a593d0e3f856817c2d9cf5ad1fbe8794f78e05fc66f648f5a4268610c1","role":"paralegal","seq":94,"staff":1,"texts":{"summary":"c5de60fda3cf0aec5670c975ceef2a496ce99e833997625d86c7ec4cd5860884"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(95,'8dbf79fe55e66ea601a1a593317b019c06551da6045738c949633cfc91dfa15d','e501c4a32ecc2f7af989739f5492e94c61ef707f4e8daae50f73325eceae9d5e',CAST('{"at":"2026-11-25T14:23:56.274044Z","data":{"case":1,"due":"2026-04-03","fields":["assignee_id","due_on","note","priority","what"],"task":3},"kind":"task.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"8dbf79fe55e66ea601a1a593317b019c06551da6045738c949633cfc91dfa15d","role":"paralegal","seq":95,"staff":1,"texts":{"summary":"da847eb60e79f63268a282feb38820addbe4a1633441dc7923ecfbbbbde449be"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(96,'e501c4a32ecc2f7af989739f5492e94c61ef707f4e8daae50f73325eceae9d5e','25ab80f3bb8d92fd67953564b5e7d3eb4751a3d9736f544562c06f228673a494',CAST('{"at":"2026-11-25T14:23:56.277642Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":4},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"e501c4a32ecc2f7af989739f5492e94c61ef707f4e8daae50f73325eceae9d5e","role":"paralegal","seq":96,"staff":1,"texts":{"summary":"3c393e9e3339e38143ff617eeedb8fc58a3854c6a6bf6bfb7e0433510500781d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(97,'25ab80f3bb8d92fd67953564b5e7d3eb4751a3d9736f544562c06f228673a494','c1f5c0fc06860c4026de131df44b6d6c5a2ac71ee6747e4507a87c9c6dcca9dc',CAST('{"at":"2026-11-25T14:23:56.280466Z","data":{"rows":[{"key":[4],"table":"task"}],"undoes":85},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"25ab80f3bb8d92fd67953564b5e7d3eb4751a3d9736f544562c06f228673a494","role":"paralegal","seq":97,"staff":1,"texts":{"summary":"aa193b04896994a50405001d5152c68697b98aeaaab0982351a878ab59266cd0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(98,'c1f5c0fc06860c4026de131df44b6d6c5a2ac71ee6747e4507a87c9c6dcca9dc','85788459d415145979d4c2d97581d9fb9c7fbb0942d8fd22dcc4f384e811c0ed',CAST('{"at":"2026-11-25T14:23:56.284743Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":5},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c1f5c0fc06860c4026de131df44b6d6c5a2ac71ee6747e4507a87c9c6dcca9dc","role":"paralegal","seq":98,"staff":1,"texts":{"summary":"e05fa73def03c030d29ce37c20381edc12b332e39f2c54fbe424fbe45238d15f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(99,'85788459d415145979d4c2d97581d9fb9c7fbb0942d8fd22dcc4f384e811c0ed','8dad32c7c245c4f6fcac8daba043cb49b768448ebaaa58bf38bc554884cc5f51',CAST('{"at":"2026-11-25T14:23:56.289947Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":87},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"85788459d415145979d4c2d97581d9fb9c7fbb0942d8fd22dcc4f384e811c0ed","role":"paralegal","seq":99,"staff":1,"texts":{"summary":"c15c1fcdfbc15f0ddf5ddba12766841c9d256f8b7c1cc1387aec6d4a10772ae9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(100,'8dad32c7c245c4f6fcac8daba043cb49b768448ebaaa58bf38bc554884cc5f51','91d4dd85546d04bd1f17ac991e39ba269c2e8a9754f41db12dce91f8c1a52a02',CAST('{"at":"2026-11-25T14:23:56.293921Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":88},"kind":"act.redone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"8dad32c7c245c4f6fcac8daba043cb49b768448ebaaa58bf38bc554884cc5f51","role":"paralegal","seq":100,"staff":1,"texts":{"summary":"d9067f642a0545b14ddaae1470375ded14c2c9de80318963abdaa0db4ce2eab7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(101,'91d4dd85546d04bd1f17ac991e39ba269c2e8a9754f41db12dce91f8c1a52a02','3a044df4ffea517e3b4f9443063a5cd9f45a4bf992b2b9e0df70ffa375c4cd5b',CAST('{"at":"2026-11-25T14:23:56.297833Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":89},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"91d4dd85546d04bd1f17ac991e39ba269c2e8a9754f41db12dce91f8c1a52a02","role":"paralegal","seq":101,"staff":1,"texts":{"summary":"d014067a0331097597e3c2ff237da7bd78f3159f98432239d83d13feff371b2d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(102,'3a044df4ffea517e3b4f9443063a5cd9f45a4bf992b2b9e0df70ffa375c4cd5b','fc8a4e2183d3f4c4534054ac04800138667abe884c9cd26697b834b358de2cbe',CAST('{"at":"2026-11-25T14:23:56.301702Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":90},"kind":"act.redone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"3a044df4ffea517e3b4f9443063a5cd9f45a4bf992b2b9e0df70ffa375c4cd5b","role":"paralegal","seq":102,"staff":1,"texts":{"summary":"18dd31c52d099bd541317be701543290706e8c1da09124144098d7ea2e61f55b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(103,'fc8a4e2183d3f4c4534054ac04800138667abe884c9cd26697b834b358de2cbe','96401cb637ba4f5fe775d25c169d7f2c527d3eeb48f36f4592c3f09cebb1c2e6',CAST('{"at":"2026-11-25T14:23:56.304466Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":6},"kind":"task.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"fc8a4e2183d3f4c4534054ac04800138667abe884c9cd26697b834b358de2cbe","role":"attorney","seq":103,"staff":2,"texts":{"summary":"96ac9bae35167106a4ca2ba36f59a60ec9edc328122c133933b1f3818699a3f5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(104,'96401cb637ba4f5fe775d25c169d7f2c527d3eeb48f36f4592c3f09cebb1c2e6','595a0b6db740d60e0e593def21c798d01a5088c66ef7d7207b5c50e43c18191c',CAST('{"at":"2026-11-25T14:23:56.309876Z","data":{"case":1,"due":"2026-04-03","fields":["due_on"],"task":6},"kind":"task.moved","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"96401cb637ba4f5fe775d25c169d7f2c527d3eeb48f36f4592c3f09cebb1c2e6","role":"paralegal","seq":104,"staff":1,"texts":{"summary":"d0963cd6b03e661fdbdd06300f44704b6728e9de1aa965d6210d0b80f2b70573"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(105,'595a0b6db740d60e0e593def21c798d01a5088c66ef7d7207b5c50e43c18191c','39e3a4e35eacb56a08c685a3eb4ef35dde3b600b49962b5dcd64e379c87ebd0c',CAST('{"at":"2026-11-25T14:23:56.417506Z","data":{"case":1,"document":null,"element":"id-contact","state":"requested"},"kind":"element.requested","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"595a0b6db740d60e0e593def21c798d01a5088c66ef7d7207b5c50e43c18191c","role":"assistant","seq":105,"staff":4,"texts":{"summary":"8106530e8cb0f70f8aff641c945ab897fd4e5383b0686287573c0d66b557db6c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(106,'39e3a4e35eacb56a08c685a3eb4ef35dde3b600b49962b5dcd64e379c87ebd0c','ec915ed7966a4fe898d1bc52a31b7849eac4e7f5511e74b44ef28cbe8e13f3b8',CAST('{"at":"2026-11-25T14:23:56.419591Z","data":{"case":1,"document":1,"element":"summons-issued","state":"received"},"kind":"element.received","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"39e3a4e35eacb56a08c685a3eb4ef35dde3b600b49962b5dcd64e379c87ebd0c","role":"assistant","seq":106,"staff":4,"texts":{"summary":"c11857056b7e452fcdb982cc979409a26ef4ade502a81b7b93d0977016b143f5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(107,'ec915ed7966a4fe898d1bc52a31b7849eac4e7f5511e74b44ef28cbe8e13f3b8','0e0619f2bc5e6ae24ef44988249b9fde7e6f3076c6aa2bda0ffe78f1dce6e2e7',CAST('{"at":"2026-11-25T14:23:56.421346Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"requested"},"kind":"element.requested","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ec915ed7966a4fe898d1bc52a31b7849eac4e7f5511e74b44ef28cbe8e13f3b8","role":"paralegal","seq":107,"staff":3,"texts":{"summary":"aabc715726b7505d40fec67efb45f7ca7ebb59c021ce6f5668f8a1c7575f9904"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(108,'0e0619f2bc5e6ae24ef44988249b9fde7e6f3076c6aa2bda0ffe78f1dce6e2e7','bd02e563f0860dd4b8e8ffa0ba6ee9be249c5c13ba61452ad064a82cc14b7590',CAST('{"at":"2026-11-25T14:23:56.423082Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"received"},"kind":"element.received","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"0e0619f2bc5e6ae24ef44988249b9fde7e6f3076c6aa2bda0ffe78f1dce6e2e7","role":"paralegal","seq":108,"staff":3,"texts":{"summary":"6ebd9306d89a55dcb88cc7b91fef5f11acee16b8758f65d6398e4ee73c55e690"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(109,'bd02e563f0860dd4b8e8ffa0ba6ee9be249c5c13ba61452ad064a82cc14b7590','3365c42c796b3aca3e7ef60fc41c56fa450d44ac5b2909c7e6eb97acef16a74c',CAST('{"at":"2026-11-25T14:23:56.430087Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"reviewed"},"kind":"element.reviewed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"bd02e563f0860dd4b8e8ffa0ba6ee9be249c5c13ba61452ad064a82cc14b7590","role":"paralegal","seq":109,"staff":3,"texts":{"summary":"46af63261b30f2b29ef3000933ff56ada09bca0fe71c402ee26d2a335c1ff3a0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(110,'3365c42c796b3aca3e7ef60fc41c56fa450d44ac5b2909c7e6eb97acef16a74c','6cfd4eef72fd9df3c1cb0ca6defb356e21e5d59aec72ea18e108d8b321fbc7fc',CAST('{"at":"2026-11-25T14:23:56.434246Z","data":{"case":1,"document":1,"element":"complaint","state":"received"},"kind":"element.received","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"3365c42c796b3aca3e7ef60fc41c56fa450d44ac5b2909c7e6eb97acef16a74c","role":"paralegal","seq":110,"staff":1,"texts":{"summary":"209cdfb16c37a7015ec29afda4ae622629390dc04c33333efef321f071fe6244"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(111,'6cfd4eef72fd9df3c1cb0ca6defb356e21e5d59aec72ea18e108d8b321fbc7fc','280c14adce9cac604d2cf97ed2fd16c74bc247aac8eec9c293d03225bc3942df',CAST('{"at":"2026-11-25T14:23:56.438121Z","data":{"case":1,"document":1,"element":"complaint","state":"reviewed"},"kind":"element.reviewed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"6cfd4eef72fd9df3c1cb0ca6defb356e21e5d59aec72ea18e108d8b321fbc7fc","role":"attorney","seq":111,"staff":2,"texts":{"summary":"8d6b7b0e9f6e639f215dfdaf1aff4850a85ab0b6ed2a72a16d801c6820cc388d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(112,'280c14adce9cac604d2cf97ed2fd16c74bc247aac8eec9c293d03225bc3942df','a3bb4268d142784be4c36a9158db49ce227db565925b6401bb10240b31cb190b',CAST('{"at":"2026-11-25T14:23:56.441953Z","data":{"case":1,"document":null,"element":"jury-demand","state":"waived"},"kind":"element.waived","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"280c14adce9cac604d2cf97ed2fd16c74bc247aac8eec9c293d03225bc3942df","role":"attorney","seq":112,"staff":2,"texts":{"summary":"54be386751188abac077ceed27b0eb5b8bfdd50b9540478c914acac003be9f0f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(113,'a3bb4268d142784be4c36a9158db49ce227db565925b6401bb10240b31cb190b','9f4c6947ad6f4cbeb13cfec5f33c23f5e28a9fb2fce858530c5a519ac001fdbb',CAST('{"at":"2026-11-25T14:23:56.445987Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"requested"},"kind":"element.requested","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"a3bb4268d142784be4c36a9158db49ce227db565925b6401bb10240b31cb190b","role":"paralegal","seq":113,"staff":1,"texts":{"summary":"2a45c9ead0f0fb9924741baec0bcac84b50414e81226f20b6599ee6530311c9d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(114,'9f4c6947ad6f4cbeb13cfec5f33c23f5e28a9fb2fce858530c5a519ac001fdbb','665b482927f717593a80f07580d636e7ed21cf72027e293b8f326f5d153fcc1c',CAST('{"at":"2026-11-25T14:23:56.454068Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"missing"},"kind":"element.missing","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"9f4c6947ad6f4cbeb13cfec5f33c23f5e28a9fb2fce858530c5a519ac001fdbb","role":"paralegal","seq":114,"staff":1,"texts":{"summary":"d6c39d430f1e9fd807116004af93a6d82427aa6931489ae09507b1cf07e005a6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(115,'665b482927f717593a80f07580d636e7ed21cf72027e293b8f326f5d153fcc1c','c60734921926018877bf119b3d93fa026160816638223fa54d27a6553ef08a60',CAST('{"at":"2026-11-25T14:23:56.457908Z","data":{"case":1,"contact":1},"kind":"contact.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"665b482927f717593a80f07580d636e7ed21cf72027e293b8f326f5d153fcc1c","role":"paralegal","seq":115,"staff":1,"texts":{"summary":"03f399a09f3aed43433dcd61e8e33d4e35dd17181455f466f0876dbe181cfbac"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(116,'c60734921926018877bf119b3d93fa026160816638223fa54d27a6553ef08a60','303922166f0e4c0029305bdabe11de53e24cd7737f595a4ac225d9ff0041a7d2',CAST('{"at":"2026-11-25T14:23:56.461790Z","data":{"case":1,"contact":2},"kind":"contact.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c60734921926018877bf119b3d93fa026160816638223fa54d27a6553ef08a60","role":"paralegal","seq":116,"staff":3,"texts":{"summary":"dd8f166d20c5360b0934b77c131e4e77ee22a0477dcdffdae38f24f0309c49de"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(117,'303922166f0e4c0029305bdabe11de53e24cd7737f595a4ac225d9ff0041a7d2','24ea2953e39001236978ef49bd5553a9c47bddaa5e633645f8f47e99c688ac7f',CAST('{"at":"2026-11-25T14:23:56.465812Z","data":{"case":1,"contact":3},"kind":"contact.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"303922166f0e4c0029305bdabe11de53e24cd7737f595a4ac225d9ff0041a7d2","role":"attorney","seq":117,"staff":2,"texts":{"summary":"05d8bdedd98047cc6fa16355ddf56fe10b1f3defdb0839f1bef2048056908cdc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(118,'24ea2953e39001236978ef49bd5553a9c47bddaa5e633645f8f47e99c688ac7f','c3f34fd2e9744b95ff5ad945c035bfc2f283704aea5c6a30333532c4fc56bc9e',CAST('{"at":"2026-11-25T14:23:56.469824Z","data":{"case":1,"contact":1,"fields":["note","phone"]},"kind":"contact.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"24ea2953e39001236978ef49bd5553a9c47bddaa5e633645f8f47e99c688ac7f","role":"paralegal","seq":118,"staff":1,"texts":{"summary":"6c63c450ed5963bef6425701dddc9c8089eb7239bfd65590aa96eb68b984d90c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(119,'c3f34fd2e9744b95ff5ad945c035bfc2f283704aea5c6a30333532c4fc56bc9e','c82ff90b11f0f0942061e746feffd32c6cf0ecb6bc4bc3cd56385b066c65f528',CAST('{"at":"2026-11-25T14:23:56.473802Z","data":{"case":1,"contact":2,"fields":["active"]},"kind":"contact.removed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c3f34fd2e9744b95ff5ad945c035bfc2f283704aea5c6a30333532c4fc56bc9e","role":"paralegal","seq":119,"staff":3,"texts":{"summary":"3c098444b527f417e59cf5a42512e713dffaf9415902b800fc550ec38bbd818b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(120,'c82ff90b11f0f0942061e746feffd32c6cf0ecb6bc4bc3cd56385b066c65f528','35d595ccd88cf59417a59c035ae9a43d4c25d06db2ac45547390b345cfbb97b4',CAST('{"at":"2026-11-25T14:23:56.477781Z","data":{"case":1,"client":false,"party":5},"kind":"party.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"c82ff90b11f0f0942061e746feffd32c6cf0ecb6bc4bc3cd56385b066c65f528","role":"paralegal","seq":120,"staff":1,"texts":{"summary":"a2e5c3d51f2bfb22d422059f914bc21ea235e86ff63ce0840d2ae91f65520e10"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(121,'35d595ccd88cf59417a59c035ae9a43d4c25d06db2ac45547390b345cfbb97b4','df7dc0fe04a1e29913e363841368e746ff7a3633e33fae90e6b3fcfc09790bf5',CAST('{"at":"2026-11-25T14:23:56.481748Z","data":{"case":1,"client":false,"party":6},"kind":"party.added","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"35d595ccd88cf59417a59c035ae9a43d4c25d06db2ac45547390b345cfbb97b4","role":"paralegal","seq":121,"staff":3,"texts":{"summary":"81ac8627d9a7981b64205a141e6510ca21ef8e66ef39217b05c6c0a8a689e0f8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(122,'df7dc0fe04a1e29913e363841368e746ff7a3633e33fae90e6b3fcfc09790bf5','ed8b6a7da3809783745b10209254bc3cf28c6eb0e10f6b5e99b9ce8a261b2f5e',CAST('{"at":"2026-11-25T14:23:56.483545Z","data":{"case":1,"fields":["name"],"party":3},"kind":"party.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"df7dc0fe04a1e29913e363841368e746ff7a3633e33fae90e6b3fcfc09790bf5","role":"paralegal","seq":122,"staff":1,"texts":{"summary":"88b50a1e1aa030aa7e00ad09c831cf5fffdf26ce39f9a0824610bcbc66aae4f8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(123,'ed8b6a7da3809783745b10209254bc3cf28c6eb0e10f6b5e99b9ce8a261b2f5e','decc834a5c1c49f3fb340549e33b074b92b2a8875acbcea92a0fb17c41c67d4f',CAST('{"at":"2026-11-25T14:23:56.484969Z","data":{"case":1,"fields":["active"],"party":2},"kind":"party.removed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ed8b6a7da3809783745b10209254bc3cf28c6eb0e10f6b5e99b9ce8a261b2f5e","role":"paralegal","seq":123,"staff":3,"texts":{"summary":"71a3f27c4d1d70411c6b632f012b93d5092262f360b60692cfd61a9eb3fd66ca"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(124,'decc834a5c1c49f3fb340549e33b074b92b2a8875acbcea92a0fb17c41c67d4f','e2b1b2e17f03bc658bf9923cc1ec390cc6682cdbfbd30868e2fd3dc840ac11d5',CAST('{"at":"2026-11-25T14:23:56.494224Z","data":{"assignment":6,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"decc834a5c1c49f3fb340549e33b074b92b2a8875acbcea92a0fb17c41c67d4f","role":"paralegal","seq":124,"staff":1,"texts":{"summary":"a393ca3193e164dae95be71937450b4735f386892d74d8ad973f7fdbcfb6833b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(125,'e2b1b2e17f03bc658bf9923cc1ec390cc6682cdbfbd30868e2fd3dc840ac11d5','d6f0bcd868e769385e25aedc303cca5f356010f3dddf3d4386fae98acf7e372e',CAST('{"at":"2026-11-25T14:23:56.498302Z","data":{"assignment":6,"case":4,"fields":["minutes","what"]},"kind":"assignment.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"e2b1b2e17f03bc658bf9923cc1ec390cc6682cdbfbd30868e2fd3dc840ac11d5","role":"paralegal","seq":125,"staff":1,"texts":{"summary":"432ac7e4b6af608ad9a639d8dabaa1c8bb689b98a4f63ecc66c11a2799316b5a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(126,'d6f0bcd868e769385e25aedc303cca5f356010f3dddf3d4386fae98acf7e372e','18ed6ffdc29d41c13123f052af5dcc34d4c7a37d183dc537084e91597b515bf0',CAST('{"at":"2026-11-25T14:23:56.502260Z","data":{"assignment":6,"case":4,"from":4,"to":6},"kind":"assignment.reassigned","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"d6f0bcd868e769385e25aedc303cca5f356010f3dddf3d4386fae98acf7e372e","role":"attorney","seq":126,"staff":2,"texts":{"summary":"dab1b20c938072152e68107aef983653b28aadac91bb062a11a17cf11931001c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(127,'18ed6ffdc29d41c13123f052af5dcc34d4c7a37d183dc537084e91597b515bf0','ff0be20b4409985a661682a307f6d85d187827e689d6698136522a0ed6706ff0',CAST('{"at":"2026-11-25T14:23:56.512864Z","data":{"assignment":7,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"18ed6ffdc29d41c13123f052af5dcc34d4c7a37d183dc537084e91597b515bf0","role":"attorney","seq":127,"staff":2,"texts":{"summary":"6421337ea7405e9289aa843f1f3cd8d78ce0a298fdb6a76865220d24ea68a34f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(128,'ff0be20b4409985a661682a307f6d85d187827e689d6698136522a0ed6706ff0','8482f27ec18245217b46712c70d4af7a42164e391836b14ef7679d104981bb8c',CAST('{"at":"2026-11-25T14:23:56.526540Z","data":{"assignment":7,"case":4},"kind":"assignment.begun","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ff0be20b4409985a661682a307f6d85d187827e689d6698136522a0ed6706ff0","role":"assistant","seq":128,"staff":4,"texts":{"summary":"3a623374e30f643e7570de2a2555b962c5ea9adfef18fddbefe4158c542759ff"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(129,'8482f27ec18245217b46712c70d4af7a42164e391836b14ef7679d104981bb8c','f7bd4f58d6935464889ac90ef01266c11f2f1f534f7fb46947042693472dacc6',CAST('{"at":"2026-11-25T14:23:56.530067Z","data":{"assignment":8,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"8482f27ec18245217b46712c70d4af7a42164e391836b14ef7679d104981bb8c","role":"paralegal","seq":129,"staff":1,"texts":{"summary":"91ab665989bc2474da0d9416053c5860aebc62610aea05f78b3e3fdc86db21c8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(130,'f7bd4f58d6935464889ac90ef01266c11f2f1f534f7fb46947042693472dacc6','82186a73991dbc781feb11b40628c6f75912b55797870d084e807c14e38c2af7',CAST('{"at":"2026-11-25T14:23:56.533844Z","data":{"assignment":8,"case":4},"kind":"assignment.withdrawn","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"f7bd4f58d6935464889ac90ef01266c11f2f1f534f7fb46947042693472dacc6","role":"paralegal","seq":130,"staff":1,"texts":{"summary":"9a35b5c10a1886dc6755b3e6e08bc8d04ecf78d980fce2481ead1e59a55168a6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(131,'82186a73991dbc781feb11b40628c6f75912b55797870d084e807c14e38c2af7','2738ae41f05370965655f99ebdc4a85779d789a67f18d56342700d7cbe59fc46',CAST('{"at":"2026-11-25T14:23:56.537876Z","data":{"assignment":5,"case":4},"kind":"assignment.done","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"82186a73991dbc781feb11b40628c6f75912b55797870d084e807c14e38c2af7","role":"paralegal","seq":131,"staff":1,"texts":{"summary":"e731b82a3914d0013d25bbf0ded949e435ee6e02f46aaf6a4a1414f692c97d43"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(132,'2738ae41f05370965655f99ebdc4a85779d789a67f18d56342700d7cbe59fc46','84fc3737da2826faef2509e3dd29329e1b37171e9aca62f70b87806392e4a354',CAST('{"at":"2026-11-25T14:23:56.542712Z","data":{"case":6,"dockets":1,"parties":1},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"2738ae41f05370965655f99ebdc4a85779d789a67f18d56342700d7cbe59fc46","role":"paralegal","seq":132,"staff":1,"texts":{"caption":"90cdb85a45ac8944e4584353e70da005dd1207afe6180a3e1113c0055c445589","number":"5f381cfca9b397bb74ea8f33124001441b7e74447044eed1280f9b2471f3555f","summary":"63882c1235487bbe5ac725416b666d4e194f846d93e757e2394269dd8ced1591"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(133,'84fc3737da2826faef2509e3dd29329e1b37171e9aca62f70b87806392e4a354','a573346df570390b06891ff30d6016a09e71b0daac7674abfe90a4954df0951d',CAST('{"at":"2026-11-25T14:23:56.557081Z","data":{"case":7,"dockets":0,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"84fc3737da2826faef2509e3dd29329e1b37171e9aca62f70b87806392e4a354","role":"paralegal","seq":133,"staff":3,"texts":{"caption":"23eca7a8e2b119ad7474a12d118d0870d07336042a2686cf25a4e5de7860aff5","number":"00ce187280b199c00bd01c6199087b3fe02e6d00b8dc734ee6c7b08957f66d65","summary":"3c27b3473d27ad3be6ba5a234f4dd1d2d028d1094438c6abccfcccfc00e8164c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(134,'a573346df570390b06891ff30d6016a09e71b0daac7674abfe90a4954df0951d','ca6d40376aa4228c07a2316e39634ec8fc0b0981d4b8c6c60a79f5a1421ba5c4',CAST('{"at":"2026-11-25T14:23:56.569008Z","data":{"rows":[{"key":[7],"table":"cases"}],"undoes":122},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"a573346df570390b06891ff30d6016a09e71b0daac7674abfe90a4954df0951d","role":"paralegal","seq":134,"staff":3,"texts":{"summary":"8c2aa2fb71493fb7c5686d731445d2c2d7fc4bf468a83a75db7e6c906c2a1803"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(135,'ca6d40376aa4228c07a2316e39634ec8fc0b0981d4b8c6c60a79f5a1421ba5c4','87241e75a3c6c8e91005f733914c765de1dd83e1603e2f980a825c7a45224504',CAST('{"at":"2026-11-25T14:23:56.664096Z","data":{"case":8,"dockets":1,"parties":0},"kind":"case.opened","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"ca6d40376aa4228c07a2316e39634ec8fc0b0981d4b8c6c60a79f5a1421ba5c4","role":"paralegal","seq":135,"staff":3,"texts":{"caption":"5fbd96611d17c590b46b289379387074e48d7b924adecd0b08bde57e5bfc3f6e","number":"af4694ca7b83ebd778aaef5e1d41f3373238704eba9f491bd41315b1ddb3b10a","summary":"b11a0a1332d43691db147e29b4e1b3c4eb23a33311e6e95996c3988dde162877"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(136,'87241e75a3c6c8e91005f733914c765de1dd83e1603e2f980a825c7a45224504','4ac86fd5efe702b5a9e37529f7a77801ae385869ec14f1f93c3b322b737128cb',CAST('{"at":"2026-11-25T14:23:56.669398Z","data":{"rows":[{"key":[6],"table":"docket"},{"key":[8],"table":"cases"}],"undoes":124},"kind":"act.undone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"87241e75a3c6c8e91005f733914c765de1dd83e1603e2f980a825c7a45224504","role":"paralegal","seq":136,"staff":3,"texts":{"summary":"b979f2323c3bcb296e1dbd89e43b1589b8fe8acd999fe826c741b19acb2fac88"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(137,'4ac86fd5efe702b5a9e37529f7a77801ae385869ec14f1f93c3b322b737128cb','e9f5f06c2c2f8baf46e9e49dea748e73005adfeccd68de4815f0970ce1f4e0ae',CAST('{"at":"2026-11-25T14:23:56.682940Z","data":{"rows":[{"key":[8],"table":"cases"},{"key":[6],"table":"docket"}],"undoes":125},"kind":"act.redone","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"4ac86fd5efe702b5a9e37529f7a77801ae385869ec14f1f93c3b322b737128cb","role":"paralegal","seq":137,"staff":3,"texts":{"summary":"9a8736bff2a09ab46c4077a6d4b30fee41b333f856a673a13178da21a4ab6966"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(138,'e9f5f06c2c2f8baf46e9e49dea748e73005adfeccd68de4815f0970ce1f4e0ae','27812b966655c6a0a0a0002056089a5a229ff8aa6eeb5b7584f69bfa1f07fea0',CAST('{"at":"2026-11-25T14:23:56.699403Z","data":{"documents":[{"cases":[],"changed":["title"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.changed","office":"7d1b99e8-8c06-4102-a1e5-358dce01fb6d","prev":"e9f5f06c2c2f8baf46e9e49dea748e73005adfeccd68de4815f0970ce1f4e0ae","role":"paralegal","seq":138,"staff":1,"texts":{"summary":"86e4c3c6a6ef95f68c481715ba2dafb386e12c6447e4f3cdaff2f2b1c14ce49a"},"v":1}' AS BLOB));
CREATE TABLE ledger_ref (
    kind TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL REFERENCES ledger(seq), PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_ref" VALUES('assignment',1,19);
INSERT INTO "ledger_ref" VALUES('assignment',1,23);
INSERT INTO "ledger_ref" VALUES('assignment',1,24);
INSERT INTO "ledger_ref" VALUES('assignment',1,25);
INSERT INTO "ledger_ref" VALUES('assignment',1,26);
INSERT INTO "ledger_ref" VALUES('assignment',1,29);
INSERT INTO "ledger_ref" VALUES('assignment',1,30);
INSERT INTO "ledger_ref" VALUES('assignment',1,32);
INSERT INTO "ledger_ref" VALUES('assignment',1,33);
INSERT INTO "ledger_ref" VALUES('assignment',1,34);
INSERT INTO "ledger_ref" VALUES('assignment',1,35);
INSERT INTO "ledger_ref" VALUES('assignment',1,42);
INSERT INTO "ledger_ref" VALUES('assignment',2,20);
INSERT INTO "ledger_ref" VALUES('assignment',2,27);
INSERT INTO "ledger_ref" VALUES('assignment',2,36);
INSERT INTO "ledger_ref" VALUES('assignment',2,37);
INSERT INTO "ledger_ref" VALUES('assignment',2,38);
INSERT INTO "ledger_ref" VALUES('assignment',2,45);
INSERT INTO "ledger_ref" VALUES('assignment',3,21);
INSERT INTO "ledger_ref" VALUES('assignment',3,28);
INSERT INTO "ledger_ref" VALUES('assignment',3,39);
INSERT INTO "ledger_ref" VALUES('assignment',3,40);
INSERT INTO "ledger_ref" VALUES('assignment',3,41);
INSERT INTO "ledger_ref" VALUES('assignment',3,46);
INSERT INTO "ledger_ref" VALUES('assignment',3,47);
INSERT INTO "ledger_ref" VALUES('assignment',4,22);
INSERT INTO "ledger_ref" VALUES('assignment',5,49);
INSERT INTO "ledger_ref" VALUES('assignment',5,51);
INSERT INTO "ledger_ref" VALUES('assignment',5,52);
INSERT INTO "ledger_ref" VALUES('assignment',5,53);
INSERT INTO "ledger_ref" VALUES('assignment',5,131);
INSERT INTO "ledger_ref" VALUES('assignment',6,124);
INSERT INTO "ledger_ref" VALUES('assignment',6,125);
INSERT INTO "ledger_ref" VALUES('assignment',6,126);
INSERT INTO "ledger_ref" VALUES('assignment',7,127);
INSERT INTO "ledger_ref" VALUES('assignment',7,128);
INSERT INTO "ledger_ref" VALUES('assignment',8,129);
INSERT INTO "ledger_ref" VALUES('assignment',8,130);
INSERT INTO "ledger_ref" VALUES('case',1,2);
INSERT INTO "ledger_ref" VALUES('case',1,12);
INSERT INTO "ledger_ref" VALUES('case',1,56);
INSERT INTO "ledger_ref" VALUES('case',1,57);
INSERT INTO "ledger_ref" VALUES('case',1,58);
INSERT INTO "ledger_ref" VALUES('case',1,61);
INSERT INTO "ledger_ref" VALUES('case',1,62);
INSERT INTO "ledger_ref" VALUES('case',1,63);
INSERT INTO "ledger_ref" VALUES('case',1,64);
INSERT INTO "ledger_ref" VALUES('case',1,67);
INSERT INTO "ledger_ref" VALUES('case',1,69);
INSERT INTO "ledger_ref" VALUES('case',1,70);
INSERT INTO "ledger_ref" VALUES('case',1,78);
INSERT INTO "ledger_ref" VALUES('case',1,83);
INSERT INTO "ledger_ref" VALUES('case',1,85);
INSERT INTO "ledger_ref" VALUES('case',1,87);
INSERT INTO "ledger_ref" VALUES('case',1,88);
INSERT INTO "ledger_ref" VALUES('case',1,89);
INSERT INTO "ledger_ref" VALUES('case',1,90);
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
INSERT INTO "ledger_ref" VALUES('case',2,3);
INSERT INTO "ledger_ref" VALUES('case',2,65);
INSERT INTO "ledger_ref" VALUES('case',2,66);
INSERT INTO "ledger_ref" VALUES('case',2,68);
INSERT INTO "ledger_ref" VALUES('case',2,86);
INSERT INTO "ledger_ref" VALUES('case',3,4);
INSERT INTO "ledger_ref" VALUES('case',3,71);
INSERT INTO "ledger_ref" VALUES('case',3,76);
INSERT INTO "ledger_ref" VALUES('case',3,79);
INSERT INTO "ledger_ref" VALUES('case',4,5);
INSERT INTO "ledger_ref" VALUES('case',4,13);
INSERT INTO "ledger_ref" VALUES('case',4,19);
INSERT INTO "ledger_ref" VALUES('case',4,20);
INSERT INTO "ledger_ref" VALUES('case',4,21);
INSERT INTO "ledger_ref" VALUES('case',4,22);
INSERT INTO "ledger_ref" VALUES('case',4,23);
INSERT INTO "ledger_ref" VALUES('case',4,24);
INSERT INTO "ledger_ref" VALUES('case',4,25);
INSERT INTO "ledger_ref" VALUES('case',4,26);
INSERT INTO "ledger_ref" VALUES('case',4,27);
INSERT INTO "ledger_ref" VALUES('case',4,28);
INSERT INTO "ledger_ref" VALUES('case',4,29);
INSERT INTO "ledger_ref" VALUES('case',4,30);
INSERT INTO "ledger_ref" VALUES('case',4,32);
INSERT INTO "ledger_ref" VALUES('case',4,33);
INSERT INTO "ledger_ref" VALUES('case',4,34);
INSERT INTO "ledger_ref" VALUES('case',4,35);
INSERT INTO "ledger_ref" VALUES('case',4,36);
INSERT INTO "ledger_ref" VALUES('case',4,37);
INSERT INTO "ledger_ref" VALUES('case',4,38);
INSERT INTO "ledger_ref" VALUES('case',4,39);
INSERT INTO "ledger_ref" VALUES('case',4,40);
INSERT INTO "ledger_ref" VALUES('case',4,41);
INSERT INTO "ledger_ref" VALUES('case',4,42);
INSERT INTO "ledger_ref" VALUES('case',4,43);
INSERT INTO "ledger_ref" VALUES('case',4,45);
INSERT INTO "ledger_ref" VALUES('case',4,46);
INSERT INTO "ledger_ref" VALUES('case',4,47);
INSERT INTO "ledger_ref" VALUES('case',4,48);
INSERT INTO "ledger_ref" VALUES('case',4,49);
INSERT INTO "ledger_ref" VALUES('case',4,51);
INSERT INTO "ledger_ref" VALUES('case',4,52);
INSERT INTO "ledger_ref" VALUES('case',4,53);
INSERT INTO "ledger_ref" VALUES('case',4,59);
INSERT INTO "ledger_ref" VALUES('case',4,60);
INSERT INTO "ledger_ref" VALUES('case',4,67);
INSERT INTO "ledger_ref" VALUES('case',4,80);
INSERT INTO "ledger_ref" VALUES('case',4,81);
INSERT INTO "ledger_ref" VALUES('case',4,124);
INSERT INTO "ledger_ref" VALUES('case',4,125);
INSERT INTO "ledger_ref" VALUES('case',4,126);
INSERT INTO "ledger_ref" VALUES('case',4,127);
INSERT INTO "ledger_ref" VALUES('case',4,128);
INSERT INTO "ledger_ref" VALUES('case',4,129);
INSERT INTO "ledger_ref" VALUES('case',4,130);
INSERT INTO "ledger_ref" VALUES('case',4,131);
INSERT INTO "ledger_ref" VALUES('case',5,6);
INSERT INTO "ledger_ref" VALUES('case',5,16);
INSERT INTO "ledger_ref" VALUES('case',6,132);
INSERT INTO "ledger_ref" VALUES('case',7,133);
INSERT INTO "ledger_ref" VALUES('case',7,134);
INSERT INTO "ledger_ref" VALUES('case',8,135);
INSERT INTO "ledger_ref" VALUES('case',8,136);
INSERT INTO "ledger_ref" VALUES('case',8,137);
INSERT INTO "ledger_ref" VALUES('contact',1,115);
INSERT INTO "ledger_ref" VALUES('contact',1,118);
INSERT INTO "ledger_ref" VALUES('contact',2,116);
INSERT INTO "ledger_ref" VALUES('contact',2,119);
INSERT INTO "ledger_ref" VALUES('contact',3,117);
INSERT INTO "ledger_ref" VALUES('document',1,17);
INSERT INTO "ledger_ref" VALUES('document',1,61);
INSERT INTO "ledger_ref" VALUES('document',1,106);
INSERT INTO "ledger_ref" VALUES('document',1,110);
INSERT INTO "ledger_ref" VALUES('document',1,111);
INSERT INTO "ledger_ref" VALUES('document',2,17);
INSERT INTO "ledger_ref" VALUES('document',2,62);
INSERT INTO "ledger_ref" VALUES('document',2,108);
INSERT INTO "ledger_ref" VALUES('document',2,109);
INSERT INTO "ledger_ref" VALUES('document',3,17);
INSERT INTO "ledger_ref" VALUES('document',3,63);
INSERT INTO "ledger_ref" VALUES('document',4,17);
INSERT INTO "ledger_ref" VALUES('document',4,64);
INSERT INTO "ledger_ref" VALUES('document',5,17);
INSERT INTO "ledger_ref" VALUES('document',5,64);
INSERT INTO "ledger_ref" VALUES('document',6,17);
INSERT INTO "ledger_ref" VALUES('document',6,64);
INSERT INTO "ledger_ref" VALUES('document',7,17);
INSERT INTO "ledger_ref" VALUES('document',7,67);
INSERT INTO "ledger_ref" VALUES('document',7,81);
INSERT INTO "ledger_ref" VALUES('document',8,17);
INSERT INTO "ledger_ref" VALUES('document',8,68);
INSERT INTO "ledger_ref" VALUES('document',9,17);
INSERT INTO "ledger_ref" VALUES('document',9,69);
INSERT INTO "ledger_ref" VALUES('document',9,70);
INSERT INTO "ledger_ref" VALUES('document',10,17);
INSERT INTO "ledger_ref" VALUES('document',10,71);
INSERT INTO "ledger_ref" VALUES('document',10,76);
INSERT INTO "ledger_ref" VALUES('document',11,17);
INSERT INTO "ledger_ref" VALUES('document',11,65);
INSERT INTO "ledger_ref" VALUES('document',12,17);
INSERT INTO "ledger_ref" VALUES('document',12,66);
INSERT INTO "ledger_ref" VALUES('document',13,17);
INSERT INTO "ledger_ref" VALUES('document',13,73);
INSERT INTO "ledger_ref" VALUES('document',14,17);
INSERT INTO "ledger_ref" VALUES('document',14,74);
INSERT INTO "ledger_ref" VALUES('document',14,75);
INSERT INTO "ledger_ref" VALUES('document',15,17);
INSERT INTO "ledger_ref" VALUES('document',15,55);
INSERT INTO "ledger_ref" VALUES('document',15,138);
INSERT INTO "ledger_ref" VALUES('document',16,17);
INSERT INTO "ledger_ref" VALUES('document',16,77);
INSERT INTO "ledger_ref" VALUES('document',16,82);
INSERT INTO "ledger_ref" VALUES('document',17,17);
INSERT INTO "ledger_ref" VALUES('document',17,72);
INSERT INTO "ledger_ref" VALUES('document',18,17);
INSERT INTO "ledger_ref" VALUES('document',18,56);
INSERT INTO "ledger_ref" VALUES('document',18,57);
INSERT INTO "ledger_ref" VALUES('document',18,58);
INSERT INTO "ledger_ref" VALUES('document',19,17);
INSERT INTO "ledger_ref" VALUES('document',19,59);
INSERT INTO "ledger_ref" VALUES('document',19,60);
INSERT INTO "ledger_ref" VALUES('document',20,17);
INSERT INTO "ledger_ref" VALUES('document',20,83);
INSERT INTO "ledger_ref" VALUES('document',21,17);
INSERT INTO "ledger_ref" VALUES('document',21,83);
INSERT INTO "ledger_ref" VALUES('document',22,17);
INSERT INTO "ledger_ref" VALUES('document',22,84);
INSERT INTO "ledger_ref" VALUES('document',23,17);
INSERT INTO "ledger_ref" VALUES('document',23,84);
INSERT INTO "ledger_ref" VALUES('document',24,17);
INSERT INTO "ledger_ref" VALUES('document',24,18);
INSERT INTO "ledger_ref" VALUES('document',25,17);
INSERT INTO "ledger_ref" VALUES('document',26,17);
INSERT INTO "ledger_ref" VALUES('document',27,63);
INSERT INTO "ledger_ref" VALUES('document',28,63);
INSERT INTO "ledger_ref" VALUES('document',29,18);
INSERT INTO "ledger_ref" VALUES('document',29,26);
INSERT INTO "ledger_ref" VALUES('document',29,31);
INSERT INTO "ledger_ref" VALUES('document',29,32);
INSERT INTO "ledger_ref" VALUES('document',29,35);
INSERT INTO "ledger_ref" VALUES('document',29,42);
INSERT INTO "ledger_ref" VALUES('document',29,43);
INSERT INTO "ledger_ref" VALUES('document',30,18);
INSERT INTO "ledger_ref" VALUES('document',30,27);
INSERT INTO "ledger_ref" VALUES('document',30,38);
INSERT INTO "ledger_ref" VALUES('document',30,45);
INSERT INTO "ledger_ref" VALUES('document',31,18);
INSERT INTO "ledger_ref" VALUES('document',31,28);
INSERT INTO "ledger_ref" VALUES('document',31,41);
INSERT INTO "ledger_ref" VALUES('document',31,47);
INSERT INTO "ledger_ref" VALUES('document',31,48);
INSERT INTO "ledger_ref" VALUES('document',32,50);
INSERT INTO "ledger_ref" VALUES('document',32,51);
INSERT INTO "ledger_ref" VALUES('party',2,123);
INSERT INTO "ledger_ref" VALUES('party',3,122);
INSERT INTO "ledger_ref" VALUES('party',5,120);
INSERT INTO "ledger_ref" VALUES('party',6,121);
INSERT INTO "ledger_ref" VALUES('request',1,35);
INSERT INTO "ledger_ref" VALUES('request',1,42);
INSERT INTO "ledger_ref" VALUES('request',1,43);
INSERT INTO "ledger_ref" VALUES('request',2,38);
INSERT INTO "ledger_ref" VALUES('request',2,45);
INSERT INTO "ledger_ref" VALUES('request',3,41);
INSERT INTO "ledger_ref" VALUES('request',3,46);
INSERT INTO "ledger_ref" VALUES('request',4,47);
INSERT INTO "ledger_ref" VALUES('request',4,48);
INSERT INTO "ledger_ref" VALUES('staff',2,7);
INSERT INTO "ledger_ref" VALUES('staff',2,14);
INSERT INTO "ledger_ref" VALUES('staff',3,8);
INSERT INTO "ledger_ref" VALUES('staff',4,9);
INSERT INTO "ledger_ref" VALUES('staff',5,10);
INSERT INTO "ledger_ref" VALUES('staff',6,11);
INSERT INTO "ledger_ref" VALUES('staff',6,15);
INSERT INTO "ledger_ref" VALUES('task',1,87);
INSERT INTO "ledger_ref" VALUES('task',1,88);
INSERT INTO "ledger_ref" VALUES('task',1,89);
INSERT INTO "ledger_ref" VALUES('task',1,90);
INSERT INTO "ledger_ref" VALUES('task',2,91);
INSERT INTO "ledger_ref" VALUES('task',2,92);
INSERT INTO "ledger_ref" VALUES('task',2,93);
INSERT INTO "ledger_ref" VALUES('task',3,94);
INSERT INTO "ledger_ref" VALUES('task',3,95);
INSERT INTO "ledger_ref" VALUES('task',4,96);
INSERT INTO "ledger_ref" VALUES('task',4,97);
INSERT INTO "ledger_ref" VALUES('task',5,98);
INSERT INTO "ledger_ref" VALUES('task',5,99);
INSERT INTO "ledger_ref" VALUES('task',5,100);
INSERT INTO "ledger_ref" VALUES('task',5,101);
INSERT INTO "ledger_ref" VALUES('task',5,102);
INSERT INTO "ledger_ref" VALUES('task',6,103);
INSERT INTO "ledger_ref" VALUES('task',6,104);
CREATE TABLE ledger_text (
    seq INTEGER NOT NULL REFERENCES ledger(seq), field TEXT NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_text" VALUES(1,'name',X'2E7EE508A7BD0D5A4D6A927359FEB49C','Dana Ruiz');
INSERT INTO "ledger_text" VALUES(1,'office',X'09C56F5E249B740E707BAFC25C910765','Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(1,'summary',X'65D3397289800731FFF2A2C2B0BCA5F3','Made the office Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(2,'caption',X'02D6C946C0841F54E5AF188080065074','Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(2,'number',X'A80C766949EDC021B958B114ED96E436','26-0001');
INSERT INTO "ledger_text" VALUES(2,'summary',X'9085C8BD8F932AF6147B5BD3F8D41F05','Opened case 26-0001 Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(3,'caption',X'F7A527B06607A07A01FA0F8D631D2DFA','Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(3,'number',X'5DCA0E29AF5AB09D366645C6457BC2B5','26-Á001');
INSERT INTO "ledger_text" VALUES(3,'summary',X'049AD4E41044EB6E64C3B3D9F5CD822B','Opened case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(4,'caption',X'ADDED6EA48B953F790892BDCDB4EE0F2','ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(4,'number',X'8FAA72CDD1013C52355045B3FB2E59C8','26-A001');
INSERT INTO "ledger_text" VALUES(4,'summary',X'0399423EE746D83A38CDD9DFA553F324','Opened case 26-A001 ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(5,'caption',X'B698DA227C8CBB223DF5A43DBC0F9643','Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(5,'number',X'8B33BDF536065D9E2B7A481AA602F343','26-0002');
INSERT INTO "ledger_text" VALUES(5,'summary',X'74732C9B76AE6C2E82102970AB18591C','Opened case 26-0002 Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(6,'caption',X'828EF23884FB04D782E6F15F7DBA68AB','Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(6,'number',X'8893D196F9C6F6C7A196D9791B52A6A5','26-0003');
INSERT INTO "ledger_text" VALUES(6,'summary',X'1493C479AB454D523EC484D255B39BB2','Opened case 26-0003 Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(7,'name',X'E2116ADEA7BCD3961BBAD6545EB1B993','Dolores Ortega');
INSERT INTO "ledger_text" VALUES(7,'summary',X'6EA33D9D2BDCCEACD8C5B990E39514EC','Added Dolores Ortega to the staff');
INSERT INTO "ledger_text" VALUES(8,'name',X'560375C075862066383F352DADAC0110','Zoë Núñez');
INSERT INTO "ledger_text" VALUES(8,'summary',X'0E0C2BD23CE1B82DA364A71B1AD0CB23','Added Zoë Núñez to the staff');
INSERT INTO "ledger_text" VALUES(9,'name',X'E1CF0137FD185022460B41421F8E840E','Zoe Nunez');
INSERT INTO "ledger_text" VALUES(9,'summary',X'4902E0FD859EC21017C686B78A80FC04','Added Zoe Nunez to the staff');
INSERT INTO "ledger_text" VALUES(10,'name',X'A3D44A4E6DDDEC92BCB1F99C1FE7075E','Ann Hale');
INSERT INTO "ledger_text" VALUES(10,'summary',X'6C6C1BAD66E57B44E3BE2D7B5FB98701','Added Ann Hale to the staff');
INSERT INTO "ledger_text" VALUES(11,'name',X'08016AFC84F99808C1DA1E24B89DBBB7','Jun Park');
INSERT INTO "ledger_text" VALUES(11,'summary',X'A2B0D6FE436771D2818E6C20470022A2','Added Jun Park to the staff');
INSERT INTO "ledger_text" VALUES(12,'summary',X'5D7E75F11952FE120E7B5012D60F43A2','Changed the people of case 26-0001');
INSERT INTO "ledger_text" VALUES(13,'summary',X'D6F986AD657F9BDC301727C9BA7025DB','Changed the people of case 26-0002');
INSERT INTO "ledger_text" VALUES(14,'from',X'9CF6AEEC0D8B702401CB10B07E248E9E','');
INSERT INTO "ledger_text" VALUES(14,'summary',X'7184B87252F8D58D3D7B3E159F75D2EA','Key “dolores-laptop” is Dolores Ortega''s');
INSERT INTO "ledger_text" VALUES(15,'from',X'32F5CE82CB9D7FDDCBEB37F43B382347','');
INSERT INTO "ledger_text" VALUES(15,'summary',X'C892D5F6CDD0DB486CDF1E3FCC4ED2A4','Key “jun-laptop” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(16,'summary',X'E00C8732C7AB9A4377B717D4B80480B6','Zoe Nunez stands outside 26-0003: Was a clerk of the executor');
INSERT INTO "ledger_text" VALUES(19,'summary',X'F8862AA567993A402C58020E854DDA01','Gave Jun Park: Draft: Opposition (26-0002)');
INSERT INTO "ledger_text" VALUES(20,'summary',X'E0282196BB4FA3F9789F8AA0CF75183A','Gave Jun Park: Draft: Motion (26-0002)');
INSERT INTO "ledger_text" VALUES(21,'summary',X'F5D9F91EFBD85B1A9BE1F378A4D3A3FD','Gave Jun Park: Draft: Notice (26-0002)');
INSERT INTO "ledger_text" VALUES(22,'summary',X'9FB0DD0B24E24B0860C5F6224FE6B1D4','Gave Jun Park: Draft: Stipulation of facts (26-0002)');
INSERT INTO "ledger_text" VALUES(23,'summary',X'91292890AD7CCF72BBDBECE0EC278168','Begun: Draft: Opposition');
INSERT INTO "ledger_text" VALUES(24,'summary',X'300290BAD6284097B19800054AE34234','Asked about Draft: Opposition: Which judge?');
INSERT INTO "ledger_text" VALUES(25,'summary',X'8ADA78BC95FE64DC6904F9DA28253379','Answered about Draft: Opposition: Judge Imani.');
INSERT INTO "ledger_text" VALUES(26,'summary',X'FF78D5BD1D33BD1EC52FD9CD8AFBA6F5','Delivered Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(27,'summary',X'E374D17D08158FE27E2CFF72BA03214C','Delivered Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(28,'summary',X'BB9239146B7F0D11B2832542EA8644FD','Delivered Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(29,'summary',X'221D225799645DFA1EEDE14F15614024','Began to examine Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(30,'summary',X'BF312DC8696D31152FA68E29F1554FCB','Examined Draft: Opposition, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(32,'summary',X'94679A573C57F3C9B75A69ADCC92D4C9','Delivered Draft: Opposition, v2 (+1 -1 words)');
INSERT INTO "ledger_text" VALUES(33,'summary',X'A4B69B85E1092BD9DE4D0CBB5EE7E0B9','Began to examine Draft: Opposition, v2');
INSERT INTO "ledger_text" VALUES(34,'summary',X'D201248F511887216D4B999B16433B79','Examined Draft: Opposition, v2: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(35,'summary',X'80AB5CC4A1BCC896623C1DDB54992333','Asked Dolores Ortega about Opposition.txt, v2');
INSERT INTO "ledger_text" VALUES(36,'summary',X'824B4EAFED9AFBEC86503119F2534ECD','Began to examine Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(37,'summary',X'D1005AF0D3E22C711CC329C1CCDB4ADA','Examined Draft: Motion, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(38,'summary',X'444B43DB32C37410169B7FDC6EF8DF1D','Asked Dolores Ortega about Motion.txt, v1');
INSERT INTO "ledger_text" VALUES(39,'summary',X'F8A0C6385E05B94429B5EA67F3F8E591','Began to examine Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(40,'summary',X'CD88671808FF1F1CE9F6A7C0237947F5','Examined Draft: Notice, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(41,'summary',X'4B6292AC0871EB75F49FD826F8518C58','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(42,'comment',X'55C75A860E4F5C7F9014F969801E0520','Good.');
INSERT INTO "ledger_text" VALUES(42,'statement',X'4CBB258A18FC888C4718273BFE1CD684','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 41 73b0328a1a4794dd96d64f55f7adce04a079406ddc10db22a2fe2e32f87ea394
at 2026-11-25T14:23:54.285320Z
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
INSERT INTO "ledger_text" VALUES(42,'summary',X'10B6F95F60417A87895FECBC07F0D72F','Approved: Opposition.txt, v2 (26-0002)');
INSERT INTO "ledger_text" VALUES(43,'proof',X'7275164D4036FAE90CF0407863A8F952','ECF 12');
INSERT INTO "ledger_text" VALUES(43,'reason',X'D1084A8805418684C5D43DFF9248ADCA','');
INSERT INTO "ledger_text" VALUES(43,'summary',X'4DBDCA5ED6808C5AF65AD18AADDDEE4F','Filed Opposition.txt, v2, to The court on 2026-11-25');
INSERT INTO "ledger_text" VALUES(43,'to',X'4554844D65ED24E1682C3BBA96F2B296','The court');
INSERT INTO "ledger_text" VALUES(44,'signature',X'CB0B76D9C85F3D68A556F3BB162F2742','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg0kocmxUu47B3R5iSdpOC2wKJQM
NvWYU61nBjn/I9jnAAAAAtYXBwcm92YWxAN2QxYjk5ZTgtOGMwNi00MTAyLWExZTUtMzU4
ZGNlMDFmYjZkAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQBh3Zp0fHO
MkTaBQoY/eGV2xpfjR0FCRiAbC29Li+gbxt1yFwC7MvrplLt71GbpyNzPYeuIrn+kclQ3f
or2PLQc=
-----END SSH SIGNATURE-----
');
INSERT INTO "ledger_text" VALUES(44,'summary',X'E5D97C921840823F7CD3CD41D94009D5','Signed with “dolores-laptop”');
INSERT INTO "ledger_text" VALUES(45,'comment',X'54089EF6472C9F740F3FC305773D4947','');
INSERT INTO "ledger_text" VALUES(45,'statement',X'B49661AFE1D2E2D4C27A297B1DEEE0CD','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 43 707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70
at 2026-11-25T14:23:54.315257Z
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
INSERT INTO "ledger_text" VALUES(45,'summary',X'86FDA04267622F6962608C6B74484D0C','Approved: Motion.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(46,'summary',X'86A97D80189D24B05C30BC9101F20371','Took back from Dolores Ortega: Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(47,'summary',X'AE87333C0E2AEC6C5BFD5BF62C391EFE','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(48,'statement',X'37B4BFA030C27D370714B898A5DF70C2','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 47 86c204e98988296ce5e65d123555d96dda0a8ab3b5c7e4224758312ef23ee08c
at 2026-11-25T14:23:54.452147Z
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
INSERT INTO "ledger_text" VALUES(48,'summary',X'854D580563BA5EC56CC3E229FA313790','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(48,'when',X'FFB0F31D80696D9BEF41921181947E1C','today 16:40');
INSERT INTO "ledger_text" VALUES(48,'words',X'D6BDA3B34D40DA8EAC021FE41F63B320','Send it.');
INSERT INTO "ledger_text" VALUES(49,'summary',X'7AC975D440BD9E603C307F01AB9421B3','Gave Jun Park: Research: adverse inference (26-0002)');
INSERT INTO "ledger_text" VALUES(51,'summary',X'1D0C71B3CCE6BA26FBFB023721875824','Delivered Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(52,'summary',X'3C824206B306E8C62528558817286B61','Began to examine Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(53,'summary',X'F475E58D98110E9A8EA7A7A912142920','Examined Research: adverse inference, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(54,'summary',X'54EC660EE73DC2770468896BD4F82061','Dolores Ortega decides for Ann Hale until 2036-06-01');
INSERT INTO "ledger_text" VALUES(55,'summary',X'8E8EF0E7EF46BFD30D599AF39526ABE9','Set aside flyer.txt');
INSERT INTO "ledger_text" VALUES(56,'path.18',X'6E4808159378009B8792741122DD8641','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(56,'summary',X'33F3971E1AD147EBF79582622FE2CF1F','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(57,'path.18',X'BFCA24E3C6FC54C70812D3ABCE65933D','memo.txt');
INSERT INTO "ledger_text" VALUES(57,'summary',X'416245AC7DDFEE93349C0B1FA7B52B2F','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(58,'path.18',X'74DA9308F556ACBACBF99E49630D4390','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(58,'summary',X'6724D661629CBB5B76A572DCE9D6D0B3','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(59,'path.19',X'3D680F01FB772841897EAFA5CBD5A108','26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt');
INSERT INTO "ledger_text" VALUES(59,'summary',X'3A818C6289E9F5B5095CAFD3FF7C860C','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(60,'path.19',X'374AB294B548315F8E3AE26ADA1FEBDF','notes.txt');
INSERT INTO "ledger_text" VALUES(60,'summary',X'AAD6E98727FE0408CA98CA142FE73D92','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(61,'path.1',X'403691D376D72063F30E4AB949CCDAE9','26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt');
INSERT INTO "ledger_text" VALUES(61,'summary',X'093FAE7E0141C69596133F6A0C833CA0','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(62,'path.2',X'99ADFDFF4895498E3DFE4B46180DD6FA','26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt');
INSERT INTO "ledger_text" VALUES(62,'summary',X'FC94D922CBFC5B3068B6E248E061BDF7','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(63,'path.3',X'5499B6455F0C9A6F37531E36E38A723F','26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml');
INSERT INTO "ledger_text" VALUES(63,'summary',X'C15ECAF7AD9BAED314640040827A2D9D','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)');
INSERT INTO "ledger_text" VALUES(64,'path.4',X'99593AF2C12C14B26A03C3D4E5502952','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt');
INSERT INTO "ledger_text" VALUES(64,'path.5',X'CFFFA8286D6B5E17070FDD696302063B','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt');
INSERT INTO "ledger_text" VALUES(64,'path.6',X'3676E40EF637667FE2B9AB3DE905923B','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt');
INSERT INTO "ledger_text" VALUES(64,'summary',X'8C6097981D20B60AA7FBA7F3AA6DB301','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(65,'path.11',X'138FD8337D07B7A10E630B821BCC1EB5','26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(65,'summary',X'037B02EF0A5E9E265298E5843F575705','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(66,'path.12',X'9B2B094B9FAC81786CF62098F044E65D','26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(66,'summary',X'24F631C9ACE77B9A41D24D1421C7CEF3','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(67,'path.7',X'19C095E2C44F8EACADFF0F94C1A5B82D','26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt');
INSERT INTO "ledger_text" VALUES(67,'summary',X'12F33D1C41C882C4FF91206E2FB91A00','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(68,'summary',X'09E10ACB88A27D61EE345AAB67A8A1E6','Filed ORDER.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(69,'path.9',X'40329EEA942E8603CDD4B3F9DBE88B7E','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(69,'summary',X'36C498C5B06B1AB881D3678E6D11C362','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)');
INSERT INTO "ledger_text" VALUES(70,'summary',X'66896504E35C279B3D39AC7F49CC09D1','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(71,'path.10',X'F2CF13D4861AFEFB1E532941BF66910A','26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(71,'summary',X'53900BF51F595D5EE77F31FD8956BF81','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)');
INSERT INTO "ledger_text" VALUES(72,'summary',X'B3544CA081BDA3834F9D926385527C9E','Set aside seminar.txt');
INSERT INTO "ledger_text" VALUES(73,'path.13',X'70A6AFD42401B2ED8F40519EF150341D','13/advertisement.txt');
INSERT INTO "ledger_text" VALUES(73,'summary',X'9D48E20994D540225E8812D3C25CB4C9','Put advertisement.txt into the trash');
INSERT INTO "ledger_text" VALUES(74,'path.14',X'C742772E8034DCB8E80062A25CBA6386','14/dismissal.txt');
INSERT INTO "ledger_text" VALUES(74,'summary',X'13C78129C857A9F660B8A7201FE12AAC','Put dismissal.txt into the trash');
INSERT INTO "ledger_text" VALUES(75,'path.14',X'682DBEE270084A14D74BDED6B7A83E62','dismissal.txt');
INSERT INTO "ledger_text" VALUES(75,'summary',X'46FBE45A46740083D871A846F220B5DD','Restored dismissal.txt');
INSERT INTO "ledger_text" VALUES(76,'path.10',X'97EBC5C516352BF238B44BE59695AFAD','10/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(76,'summary',X'401434129497CADF58D096C6479105C6','Put 2026-11-25 Will.txt into the trash');
INSERT INTO "ledger_text" VALUES(77,'summary',X'BC77A01636A846AE284AF4AE710B142D','Set aside survey.txt');
INSERT INTO "ledger_text" VALUES(78,'caption',X'F3F81BBD0ACD12E9C5EF9332A41AA908','García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(78,'stage',X'8629BEDEEF03E47FF4C8B0D4D5F44B68','discovery');
INSERT INTO "ledger_text" VALUES(78,'summary',X'42AB9BAFE46C412533EE5EB622D4CA3A','Changed caption, stage of case 26-0001');
INSERT INTO "ledger_text" VALUES(79,'status',X'63D8BD136E65598F9C7A369011197F81','closed');
INSERT INTO "ledger_text" VALUES(79,'summary',X'2105377FF994FEAA55C42C652CF2B44F','Changed status of case 26-A001');
INSERT INTO "ledger_text" VALUES(80,'side',X'CADE370CD10A6BDE312357BBF0CC3EE4','defendant');
INSERT INTO "ledger_text" VALUES(80,'summary',X'879DBDF1E847431BD46F60D8E2FD57D2','Changed side of case 26-0002');
INSERT INTO "ledger_text" VALUES(81,'path.7',X'29014648223482F53E0A93082B0AD4AF','26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt');
INSERT INTO "ledger_text" VALUES(81,'summary',X'5B557581572677368A4143183E5F2B87','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(82,'summary',X'36E7072001B0B3691DFED3BC34D6920D','Brought survey.txt back to Triage');
INSERT INTO "ledger_text" VALUES(83,'path.20',X'1094D7426EB8DC39933B512D69362F29','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt');
INSERT INTO "ledger_text" VALUES(83,'path.21',X'0E2766AB05E172379887F540AC9B84BF','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt');
INSERT INTO "ledger_text" VALUES(83,'summary',X'13075BCC5DCD2A22CC415A7891D84ED7','Filed 2 papers in 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(84,'path.22',X'9F00B5C95EDC924B648DB5E5C7EAD70F','22/bundle 3.txt');
INSERT INTO "ledger_text" VALUES(84,'path.23',X'E1FF2094FC75D42D89899CEC99EB64FA','23/bundle 4.txt');
INSERT INTO "ledger_text" VALUES(84,'summary',X'BD87AA95B4A4C227B42E9765B195B06D','Put into the trash: 2 papers');
INSERT INTO "ledger_text" VALUES(85,'summary',X'A7FC9A2DC1D362F8F2A1719A608844E6','Reviewed case 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(86,'summary',X'E6F7382090B4AB783C5CE6A386D5A074','Reviewed case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(87,'summary',X'891F2E9B9D34098EC5F1F26731F78950','Added task: Serve responses');
INSERT INTO "ledger_text" VALUES(88,'summary',X'71CEE113BE5AA49A48D3B0C2883E3FD7','Moved to 2026-04-09: Serve responses');
INSERT INTO "ledger_text" VALUES(89,'summary',X'CBF5D062CA4B2827D990AEDD5BF514AC','Done: Serve responses');
INSERT INTO "ledger_text" VALUES(90,'summary',X'9B2B22B413F2DBCFC7A29D9593BB0F72','Reopened: Serve responses');
INSERT INTO "ledger_text" VALUES(91,'summary',X'11BC801B5149B24F16EB3E2A451A9BE8','Added task: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(92,'summary',X'12DC31C02374B567FCC381C7BEE0DCFE','Gave to Zoë Núñez: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(93,'summary',X'A567AE354775F2B604DEBC7660392AFF','Done: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(94,'summary',X'9A70E70F0B2134164370026932B34A91','Added task: Order the transcript');
INSERT INTO "ledger_text" VALUES(95,'summary',X'E1B5206ADA4533343346EEDB8A025398','Changed task: Order both transcripts');
INSERT INTO "ledger_text" VALUES(96,'summary',X'CA470F05873DC07A62FDA34894AAAFFD','Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(97,'summary',X'65F6B79550CBD54352B15568C2042BD5','Undone: Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(98,'summary',X'B3BC1ABE1C70D54C261C60FCE4EF9E0A','Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(99,'summary',X'C08FAB2A97CE6A5D5D6BD7B1CBA13C6C','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(100,'summary',X'B52F4EA6B05971D479280D2E288703E6','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(101,'summary',X'09EE0A7E6B0E10904D4A80ADDEB15001','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(102,'summary',X'B13CD2B184EE880D13540058DAD2111D','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(103,'summary',X'F352B5B0BEFF0D75B704D660F32BBBA8','Added task: Speak with the client');
INSERT INTO "ledger_text" VALUES(104,'summary',X'1E41E833D9136751475CCB3C2249DEF3','Moved to 2026-04-03: Speak with the client');
INSERT INTO "ledger_text" VALUES(105,'summary',X'EF3CD98E52C71E72F7DD8B35986E44FF','Requested ID contact from The client (26-0001)');
INSERT INTO "ledger_text" VALUES(106,'summary',X'10FB0B7259B38642F6EDF2E574FA6A13','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(107,'summary',X'4D56C075588CF1CF0094A98AE7050E83','Requested Cover sheet from The process server (26-0001)');
INSERT INTO "ledger_text" VALUES(108,'summary',X'9CCFA5F073C6AE28996AC1E37BCE8407','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(109,'summary',X'B5427B1857AEF0389182E6DAE133540A','Reviewed Cover sheet (26-0001)');
INSERT INTO "ledger_text" VALUES(110,'summary',X'313E5B618B512F9079EAF4DB32DE7F77','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(111,'summary',X'EBFC3F91F35C551BD4D7D20676C4B7B7','Reviewed Complaint (26-0001)');
INSERT INTO "ledger_text" VALUES(112,'summary',X'D32AF5C582635DF23F7691ECDE47AD4C','Waived Jury demand: No jury is asked for (26-0001)');
INSERT INTO "ledger_text" VALUES(113,'summary',X'266A97335E496CA6E8ABF92353ADB714','Requested Disclosure statement from The court (26-0001)');
INSERT INTO "ledger_text" VALUES(114,'summary',X'9E93501C1796324B4923D222CAD79B48','Set Disclosure statement to missing (26-0001)');
INSERT INTO "ledger_text" VALUES(115,'summary',X'323E4118CA1287F655CA23A52F863877','Added contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(116,'summary',X'8B0855EE09494FA8FA92AC2522092E04','Added contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(117,'summary',X'8F35830B0851DE17B695773ACA0C5F69','Added contact OLANDER Court Reporting');
INSERT INTO "ledger_text" VALUES(118,'summary',X'7F9159278C83CEFC92EF25441CEC4F50','Changed contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(119,'summary',X'1A587E6C34B7C795DFEC5B1279616745','Removed contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(120,'summary',X'0882C70CAEBBA8306B1C52CE8C48E541','Added O’Neill–Hart, Inc. (third party) to case 26-0001');
INSERT INTO "ledger_text" VALUES(121,'summary',X'BC815D57ED0EFD0AD00FF0E764499810','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001');
INSERT INTO "ledger_text" VALUES(122,'summary',X'281491208CF1F8A504915AE1B5E6EC95','Changed party Meridian Freight, Inc.');
INSERT INTO "ledger_text" VALUES(123,'summary',X'1CBB387DF238B5EB78BD7049F6B5808B','Removed party Lucia Garcia');
INSERT INTO "ledger_text" VALUES(124,'summary',X'2FE5F5B93ACA175C9934519314A1AFB6','Gave Zoe Nunez: Draft: privilege log (26-0002)');
INSERT INTO "ledger_text" VALUES(125,'summary',X'ADC34E5CE404169B9B156C6BBDFFB887','Changed the assignment: Draft: privilege log, amended');
INSERT INTO "ledger_text" VALUES(126,'summary',X'4DD051B39D181450925440FBCF5ECE69','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)');
INSERT INTO "ledger_text" VALUES(127,'summary',X'818AC8646C9E93DDC2EA66B30559BA2C','Gave Zoe Nunez: Draft: errata sheet (26-0002)');
INSERT INTO "ledger_text" VALUES(128,'summary',X'D5B6511FB388E3483EC64D6F36277CED','Begun: Draft: errata sheet');
INSERT INTO "ledger_text" VALUES(129,'summary',X'14350B81933457C6A3289FA7ABCA098B','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)');
INSERT INTO "ledger_text" VALUES(130,'summary',X'AB107E22E484076A1E27738C85F9ED4C','Withdrawn: Draft: meet and confer letter (Settled by telephone)');
INSERT INTO "ledger_text" VALUES(131,'summary',X'D1AA4EB6BC97A2F62F4F3B06F7BABB9E','Done: Research: adverse inference');
INSERT INTO "ledger_text" VALUES(132,'caption',X'59E3EC4FC991DA62460568F599FD6F51','Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(132,'number',X'A585D334D94897C1110359DCD20C791F','26-0007');
INSERT INTO "ledger_text" VALUES(132,'summary',X'94B9351DFE85894C17DBD2F24D34854D','Opened case 26-0007 Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(133,'caption',X'258BB4BC9E3183A00C793EE4F9076B6B','Opened by mistake');
INSERT INTO "ledger_text" VALUES(133,'number',X'5CAEAF2170957E9760A01CC02D21EE60','26-0008');
INSERT INTO "ledger_text" VALUES(133,'summary',X'89885F6443045CC265790008BE328356','Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(134,'summary',X'356DCF70465616E441BF5E67855D4F41','Undone: Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(135,'caption',X'2A750C9F306457221050F427B8E727B4','Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(135,'number',X'67D8FEAB7929C9D61D9BA01BF90A8C3A','26-0009');
INSERT INTO "ledger_text" VALUES(135,'summary',X'0845112CDD5B88E1E613A7634A09E04C','Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(136,'summary',X'16967270E78D057CA824431646406F1C','Undone: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(137,'summary',X'26DBCF5B98A7BF6C637BA369EA9806DC','Done again: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(138,'summary',X'E64FA89EE2FCD8E34FD25BA16EDA3450','Changed title of flyer.txt');
CREATE TABLE lent_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_id INTEGER NOT NULL REFERENCES staff(id),
    to_id INTEGER NOT NULL REFERENCES staff(id), from_on TEXT NOT NULL, until_on TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff(id), given_at TEXT NOT NULL, ended_at TEXT
) STRICT
;
INSERT INTO "lent_queue" VALUES(1,5,2,'2026-11-25','2036-06-01',5,'2026-11-25T14:23:55.258594Z',NULL);
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "move" VALUES(1,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6506531,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','88fc06a3de35d135','2026-11-25T14:23:55.271846Z');
INSERT INTO "move" VALUES(2,18,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),1,CAST('memo.txt' AS BLOB),65024,6506531,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','9d2623ce58347aa6','2026-11-25T14:23:55.287647Z');
INSERT INTO "move" VALUES(3,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6506531,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','4344a2c1af83b55f','2026-11-25T14:23:55.318181Z');
INSERT INTO "move" VALUES(4,19,1,CAST('notes.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),65024,6506532,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','6d37e4c71ba401ec','2026-11-25T14:23:55.342416Z');
INSERT INTO "move" VALUES(5,19,2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),1,CAST('notes.txt' AS BLOB),65024,6506532,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','91f3906f1e3ef37d','2026-11-25T14:23:55.361975Z');
INSERT INTO "move" VALUES(6,1,1,CAST('complaint.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),65024,6505203,122,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2','done','fe2aaa04e0d35717','2026-11-25T14:23:55.382252Z');
INSERT INTO "move" VALUES(7,2,1,CAST('answer.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),65024,6506516,99,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7','done','6ea8fca50b5f2dd0','2026-11-25T14:23:55.414789Z');
INSERT INTO "move" VALUES(8,3,1,CAST('production.eml' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),65024,6506517,690,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337','done','dd65f58cd19c489e','2026-11-25T14:23:55.442376Z');
INSERT INTO "move" VALUES(9,4,1,CAST('motion.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),65024,6506518,97,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63','done','cafa384fefe41f63','2026-11-25T14:23:55.460020Z');
INSERT INTO "move" VALUES(10,5,1,CAST('exhibit a.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),65024,6506519,34,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac','done','cafa384fefe41f63','2026-11-25T14:23:55.460208Z');
INSERT INTO "move" VALUES(11,6,1,CAST('exhibit b.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),65024,6506520,31,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc','done','cafa384fefe41f63','2026-11-25T14:23:55.460365Z');
INSERT INTO "move" VALUES(12,11,1,CAST('résumé.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),65024,6506524,37,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36','done','61549d8afd53538c','2026-11-25T14:23:55.522256Z');
INSERT INTO "move" VALUES(13,12,1,CAST('resume.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),65024,6506525,45,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412','done','a70612171cf541ad','2026-11-25T14:23:55.551630Z');
INSERT INTO "move" VALUES(14,7,1,CAST('order.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),65024,6506521,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','3c1f4a61b11928a1','2026-11-25T14:23:55.561907Z');
INSERT INTO "move" VALUES(15,9,1,CAST('stipulation.html' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),65024,6506522,72,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91','done','174dcc638335fd0a','2026-11-25T14:23:55.586136Z');
INSERT INTO "move" VALUES(16,10,1,CAST('will.txt' AS BLOB),2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),65024,6506523,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','dffdb406bf3e4d48','2026-11-25T14:23:55.610053Z');
INSERT INTO "move" VALUES(17,13,1,CAST('advertisement.txt' AS BLOB),3,CAST('13/advertisement.txt' AS BLOB),65024,6506526,25,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3','done','beed4bd78cec4a6c','2026-11-25T14:23:55.622553Z');
INSERT INTO "move" VALUES(18,14,1,CAST('dismissal.txt' AS BLOB),3,CAST('14/dismissal.txt' AS BLOB),65024,6506527,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','252b2b930d8d50a4','2026-11-25T14:23:55.629824Z');
INSERT INTO "move" VALUES(19,14,3,CAST('14/dismissal.txt' AS BLOB),1,CAST('dismissal.txt' AS BLOB),65024,6506527,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','b91ee968a214f0be','2026-11-25T14:23:55.635643Z');
INSERT INTO "move" VALUES(20,10,2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),3,CAST('10/2026-11-25 Will.txt' AS BLOB),65024,6506523,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','8a063ac061c9a916','2026-11-25T14:23:55.640666Z');
INSERT INTO "move" VALUES(21,7,2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),65024,6506521,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','ae0f8074c9fd1af8','2026-11-25T14:23:56.149990Z');
INSERT INTO "move" VALUES(22,20,1,CAST('bundle 1.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),65024,6506533,27,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27','done','fb7e211b8df82375','2026-11-25T14:23:56.190122Z');
INSERT INTO "move" VALUES(23,21,1,CAST('bundle 2.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),65024,6506534,27,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310','done','fb7e211b8df82375','2026-11-25T14:23:56.190375Z');
INSERT INTO "move" VALUES(24,22,1,CAST('bundle 3.txt' AS BLOB),3,CAST('22/bundle 3.txt' AS BLOB),65024,6506535,27,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e','done','18c0e1bcad001117','2026-11-25T14:23:56.201831Z');
INSERT INTO "move" VALUES(25,23,1,CAST('bundle 4.txt' AS BLOB),3,CAST('23/bundle 4.txt' AS BLOB),65024,6506536,27,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5','done','18c0e1bcad001117','2026-11-25T14:23:56.202089Z');
INSERT INTO "move" VALUES(26,25,1,CAST('witness.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt' AS BLOB),65024,6506538,82,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030','open','a31f44af62ae8d09','2026-11-25T14:23:59.029431Z');
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "office" VALUES(1,'7d1b99e8-8c06-4102-a1e5-358dce01fb6d','2026-11-25T14:23:49.871026Z');
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "opened" VALUES(25,3,'2026-11-25T14:23:56.706215Z');
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
INSERT INTO "released" VALUES(1,4,1,'filed','The court','2026-11-25','ECF 12',NULL,'approved','',1,'2026-11-25T14:23:54.303469Z',43,0);
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
INSERT INTO "remark" VALUES(1,1,NULL,'question',6,'2026-11-25T14:23:52.669615Z','Which judge?',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(2,1,NULL,'answer',1,'2026-11-25T14:23:52.674005Z','Judge Imani.',NULL,1,NULL,NULL);
INSERT INTO "remark" VALUES(3,1,NULL,'note',1,'2026-11-25T14:23:53.494647Z','Cites checked.',NULL,NULL,NULL,NULL);
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    assignment_id INTEGER REFERENCES assignment(id), title TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('file', 'serve', 'send')), attorney_id INTEGER NOT NULL REFERENCES staff(id),
    asked_by INTEGER NOT NULL REFERENCES staff(id), asked_at TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'changes', 'returned', 'phone', 'withdrawn')),
    state_at TEXT NOT NULL, before_id INTEGER REFERENCES request(id), comes_back INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "request" VALUES(1,4,1,'Opposition.txt','file',2,1,'2026-11-25T14:23:54.202821Z','2036-05-11','','approved','2026-11-25T14:23:54.287629Z',NULL,1);
INSERT INTO "request" VALUES(2,4,2,'Motion.txt','file',2,1,'2026-11-25T14:23:54.239105Z','2036-05-11','','approved','2026-11-25T14:23:54.410674Z',NULL,1);
INSERT INTO "request" VALUES(3,4,3,'Notice.txt','file',2,1,'2026-11-25T14:23:54.270809Z','2036-05-11','','withdrawn','2026-11-25T14:23:54.434434Z',NULL,1);
INSERT INTO "request" VALUES(4,4,3,'Notice.txt','file',2,1,'2026-11-25T14:23:54.445180Z','2036-05-11','','phone','2026-11-25T14:23:54.452388Z',NULL,1);
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
INSERT INTO "signature" VALUES(1,2,'2026-11-25T14:23:54.409710Z','paracase statement 1
office 7d1b99e8-8c06-4102-a1e5-358dce01fb6d
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ
after-entry 43 707a4e139ae2b389ddbbc2b3999b27c7d225b43d8f6930374eac5821acf5ab70
at 2026-11-25T14:23:54.315257Z
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
','83ae6606fa3ce026ebce05d60a7c7cc7389cb1b13345950b2381c4656654cad0','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg0kocmxUu47B3R5iSdpOC2wKJQM
NvWYU61nBjn/I9jnAAAAAtYXBwcm92YWxAN2QxYjk5ZTgtOGMwNi00MTAyLWExZTUtMzU4
ZGNlMDFmYjZkAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQBh3Zp0fHO
MkTaBQoY/eGV2xpfjR0FCRiAbC29Li+gbxt1yFwC7MvrplLt71GbpyNzPYeuIrn+kclQ3f
or2PLQc=
-----END SSH SIGNATURE-----
','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINJKHJsVLuOwd0eYknaTgtsCiUDDb1mFOtZwY5/yPY5w','SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ',44);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')),
    is_admin INTEGER NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL
, account TEXT) STRICT;
INSERT INTO "staff" VALUES(1,'Dana Ruiz','DR','paralegal',1,1,'2026-11-25T14:23:49.871026Z','desk');
INSERT INTO "staff" VALUES(2,'Dolores Ortega','DO','attorney',1,1,'2026-11-25T14:23:50.112512Z',NULL);
INSERT INTO "staff" VALUES(3,'Zoë Núñez','ZÑ','paralegal',0,1,'2026-11-25T14:23:50.117511Z',NULL);
INSERT INTO "staff" VALUES(4,'Zoe Nunez','ZN','assistant',0,1,'2026-11-25T14:23:50.119772Z',NULL);
INSERT INTO "staff" VALUES(5,'Ann Hale','AH','attorney',0,1,'2026-11-25T14:23:50.121081Z',NULL);
INSERT INTO "staff" VALUES(6,'Jun Park','JP','assistant',0,1,'2026-11-25T14:23:50.129562Z',NULL);
CREATE TABLE staff_key (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id), name TEXT NOT NULL, line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, from_hosts TEXT NOT NULL, expires_on TEXT,
    added_at TEXT NOT NULL, added_by INTEGER NOT NULL REFERENCES staff(id),
    revoked_at TEXT, revoked_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "staff_key" VALUES(1,2,'dolores-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINJKHJsVLuOwd0eYknaTgtsCiUDDb1mFOtZwY5/yPY5w','SHA256:eCpxsSihElQyj651ocRNstxtRCA1/eTdxoL8PLCRGfQ','',NULL,'2026-11-25T14:23:51.387491Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(2,6,'jun-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPFGhxziQVnv2RHDyn/Q86abEG6oghEXisUfBrbzyOxL','SHA256:ULVE+X2gk30rWOiRdnmHCcC+uPzfOcA6wfTSZQtOFeI','',NULL,'2026-11-25T14:23:51.404327Z',1,NULL,NULL);
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
INSERT INTO "task" VALUES(1,1,NULL,'Serve responses','2026-04-09',NULL,4,0,'open',NULL,'2026-11-25T14:23:56.241610Z',4,NULL,'');
INSERT INTO "task" VALUES(2,1,NULL,'Call the clerk about the hearing','2026-04-02',NULL,3,0,'done','2026-11-25T14:23:56.265479Z','2026-11-25T14:23:56.254348Z',1,3,'');
INSERT INTO "task" VALUES(3,1,NULL,'Order both transcripts','2026-04-03',NULL,NULL,1,'open',NULL,'2026-11-25T14:23:56.269577Z',1,NULL,'Volumes 1 and 2.');
INSERT INTO "task" VALUES(4,1,NULL,'Added and taken back','2026-04-02',NULL,1,0,'dropped',NULL,'2026-11-25T14:23:56.277494Z',1,NULL,'');
INSERT INTO "task" VALUES(5,1,NULL,'Taken back and added again','2026-04-02',NULL,1,0,'open',NULL,'2026-11-25T14:23:56.284481Z',1,NULL,'');
INSERT INTO "task" VALUES(6,1,NULL,'Speak with the client','2026-04-03',NULL,2,1,'open',NULL,'2026-11-25T14:23:56.304199Z',2,NULL,'');
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
INSERT INTO "task_date" VALUES(1,1,'2026-04-02',NULL,'2026-11-25T14:23:56.244660Z',4);
INSERT INTO "task_date" VALUES(2,3,'2026-04-02',NULL,'2026-11-25T14:23:56.273784Z',1);
INSERT INTO "task_date" VALUES(3,6,'2026-04-02',NULL,'2026-11-25T14:23:56.309658Z',1);
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
INSERT INTO "version" VALUES(1,1,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(2,2,1,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7',99,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(3,3,1,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337',690,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','eml',1,'[]','{"mail": {"from": "Opposing Counsel <counsel@example.com>", "to": "desk@example.org", "date": "Thu, 19 Mar 2026 09:30:00 -0500", "subject": "Garcia v. Meridian Freight: production", "date_iso": "2026-03-19T09:30:00-05:00"}}');
INSERT INTO "version" VALUES(4,4,1,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63',97,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(5,5,1,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac',34,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(6,6,1,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc',31,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(7,7,1,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051',100,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(8,8,1,'42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c',83,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(9,9,1,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91',72,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(10,10,1,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7',56,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(11,11,1,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36',37,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(12,12,1,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412',45,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(13,13,1,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3',25,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(14,14,1,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4',107,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(15,15,1,'306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec',18,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(16,16,1,'921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82',38,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(17,17,1,'7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b',44,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(18,18,1,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596',48,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(19,19,1,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f',40,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(20,20,1,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27',27,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(21,21,1,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310',27,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(22,22,1,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e',27,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(23,23,1,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5',27,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(24,24,1,'eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c',31,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(25,25,1,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030',82,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(26,26,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:23:51.769666Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(27,27,1,'fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c',54,1,'2026-11-25T14:23:51.781332Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(28,28,1,'d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484',73,1,'2026-11-25T14:23:51.781332Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(29,24,2,'d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a',40,1,'2026-11-25T14:23:52.221421Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(30,29,1,'de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66',96,1,'2026-11-25T14:23:52.221421Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(31,30,1,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,1,'2026-11-25T14:23:52.221421Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(32,31,1,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,1,'2026-11-25T14:23:52.221421Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(33,29,2,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89',98,1,'2026-11-25T14:23:53.521393Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(34,32,1,'bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38',90,1,'2026-11-25T14:23:54.485426Z','text','','paracase-1','text',1,'[]','{}');
CREATE TABLE wall (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES staff(id), set_at TEXT NOT NULL, PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "wall" VALUES(5,4,'Was a clerk of the executor',1,'2026-11-25T14:23:51.441302Z');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('act',127);
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
