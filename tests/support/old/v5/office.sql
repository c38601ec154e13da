PRAGMA application_id=1346593139;
PRAGMA user_version=5;
PRAGMA journal_mode=wal;
BEGIN TRANSACTION;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
, steps TEXT, needs TEXT DEFAULT '' NOT NULL) STRICT;
INSERT INTO "act" VALUES(1,1,'case.opened','2026-11-25T14:24:05.048892Z','Opened case 26-0001 Garcia v. Meridian Freight',2,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0001 Garcia v. Meridian Freight"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [1], "before": null, "after": {"number": "26-0001", "caption": "Garcia v. Meridian Freight", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d303030312047617263696120762e204d6572696469616e2046726569676874"}, "created_at": "2026-11-25T14:24:05.047630Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [1], "before": null, "after": {"case_id": 1, "number": "2:26-cv-01234", "key": "26-cv-1234", "court": "cacd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "docket", "key": [2], "before": null, "after": {"case_id": 1, "number": "BC-\u00c1100", "key": "BC-\u00c1100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [1], "before": null, "after": {"case_id": 1, "name": "Luc\u00eda Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [2], "before": null, "after": {"case_id": 1, "name": "Lucia Garcia", "role": "plaintiff", "is_client": 1, "active": 1}}, {"row": "party", "key": [3], "before": null, "after": {"case_id": 1, "name": "Meridian Freight", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "party", "key": [4], "before": null, "after": {"case_id": 1, "name": "MERIDIAN FREIGHT", "role": "defendant", "is_client": 0, "active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(2,1,'case.opened','2026-11-25T14:24:05.055887Z','Opened case 26-Á001 Estate of Whitlow',3,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-\u00c1001 Estate of Whitlow"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [2], "before": null, "after": {"number": "26-\u00c1001", "caption": "Estate of Whitlow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362dc38130303120457374617465206f6620576869746c6f77"}, "created_at": "2026-11-25T14:24:05.055460Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [3], "before": null, "after": {"case_id": 2, "number": "BC-A100", "key": "BC-A100", "court": "", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(3,1,'case.opened','2026-11-25T14:24:05.064455Z','Opened case 26-A001 ESTATE OF WHITLOW',4,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-A001 ESTATE OF WHITLOW"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [3], "before": null, "after": {"number": "26-A001", "caption": "ESTATE OF WHITLOW", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d4130303120455354415445204f4620574849544c4f57"}, "created_at": "2026-11-25T14:24:05.064135Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(4,1,'case.opened','2026-11-25T14:24:05.072244Z','Opened case 26-0002 Alvarez v. Northgate',5,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0002 Alvarez v. Northgate"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [4], "before": null, "after": {"number": "26-0002", "caption": "Alvarez v. Northgate", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d3030303220416c766172657a20762e204e6f72746867617465"}, "created_at": "2026-11-25T14:24:05.071642Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [4], "before": null, "after": {"case_id": 4, "number": "3:26-cv-01777", "key": "26-cv-1777", "court": "cand", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(5,1,'case.opened','2026-11-25T14:24:05.084311Z','Opened case 26-0003 Marsh v. Tidewater',6,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0003 Marsh v. Tidewater"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [5], "before": null, "after": {"number": "26-0003", "caption": "Marsh v. Tidewater", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303033204d6172736820762e20546964657761746572"}, "created_at": "2026-11-25T14:24:05.083971Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(6,1,'staff.added','2026-11-25T14:24:05.095907Z','Added Dolores Ortega to the staff',7,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(7,1,'staff.added','2026-11-25T14:24:05.106008Z','Added Zoë Núñez to the staff',8,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(8,1,'staff.added','2026-11-25T14:24:05.109767Z','Added Zoe Nunez to the staff',9,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(9,1,'staff.added','2026-11-25T14:24:05.113811Z','Added Ann Hale to the staff',10,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(10,1,'staff.added','2026-11-25T14:24:05.117686Z','Added Jun Park to the staff',11,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(11,1,'case.changed','2026-11-25T14:24:05.122228Z','Changed the people of case 26-0001',12,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [1, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [1, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [1, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(12,1,'case.changed','2026-11-25T14:24:05.180419Z','Changed the people of case 26-0002',13,NULL,NULL,'{"v": 2, "steps": [{"row": "team", "key": [4, 2], "before": null, "after": {"part": "lead"}}, {"row": "team", "key": [4, 1], "before": null, "after": {"part": "paralegal"}}, {"row": "team", "key": [4, 5], "before": null, "after": {"part": "second"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(13,1,'staff.key_added','2026-11-25T14:24:08.703295Z','Key “dolores-laptop” is Dolores Ortega''s',15,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(14,1,'staff.key_added','2026-11-25T14:24:08.724785Z','Key “jun-laptop” is Jun Park''s',16,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(15,1,'wall.put_up','2026-11-25T14:24:08.875558Z','Zoe Nunez stands outside 26-0003: Was a clerk of the executor',18,NULL,NULL,NULL,'KEEP_STAFF');
INSERT INTO "act" VALUES(16,1,'assignment.given','2026-11-25T14:24:10.007563Z','Gave Jun Park: Draft: Opposition (26-0002)',21,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(17,1,'assignment.given','2026-11-25T14:24:10.014633Z','Gave Jun Park: Draft: Motion (26-0002)',22,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [2], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(18,1,'assignment.given','2026-11-25T14:24:10.017529Z','Gave Jun Park: Draft: Notice (26-0002)',23,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [3], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(19,1,'assignment.given','2026-11-25T14:24:10.023302Z','Gave Jun Park: Draft: Stipulation of facts (26-0002)',24,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [4], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(20,6,'assignment.begun','2026-11-25T14:24:10.031783Z','Begun: Draft: Opposition',25,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [1], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(21,6,'assignment.asked','2026-11-25T14:24:10.034890Z','Asked about Draft: Opposition: Which judge?',26,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(22,1,'assignment.answered','2026-11-25T14:24:10.037491Z','Answered about Draft: Opposition: Judge Imani.',27,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(23,6,'assignment.delivered','2026-11-25T14:24:10.298345Z','Delivered Draft: Opposition, v1',28,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(24,6,'assignment.delivered','2026-11-25T14:24:10.489768Z','Delivered Draft: Motion, v1',29,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(25,6,'assignment.delivered','2026-11-25T14:24:10.674478Z','Delivered Draft: Notice, v1',30,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(26,1,'assignment.examined','2026-11-25T14:24:10.755813Z','Examined Draft: Opposition, v1: sent back (1 minute)',32,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(27,6,'assignment.delivered','2026-11-25T14:24:11.553084Z','Delivered Draft: Opposition, v2 (+1 -1 words)',34,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(28,1,'assignment.examined','2026-11-25T14:24:11.566425Z','Examined Draft: Opposition, v2: passed (1 minute)',36,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(29,1,'approval.asked','2026-11-25T14:24:11.572236Z','Asked Dolores Ortega about Opposition.txt, v2',37,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(30,1,'assignment.examined','2026-11-25T14:24:11.578077Z','Examined Draft: Motion, v1: passed (1 minute)',39,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(31,1,'approval.asked','2026-11-25T14:24:11.586273Z','Asked Dolores Ortega about Motion.txt, v1',40,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(32,1,'assignment.examined','2026-11-25T14:24:11.602383Z','Examined Draft: Notice, v1: passed (1 minute)',42,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(33,1,'approval.asked','2026-11-25T14:24:11.608499Z','Asked Dolores Ortega about Notice.txt, v1',43,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(34,2,'approval.approved','2026-11-25T14:24:11.617519Z','Approved: Opposition.txt, v2 (26-0002)',44,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(35,1,'release.filed','2026-11-25T14:24:11.634125Z','Filed Opposition.txt, v2, to The court on 2026-11-25',45,NULL,NULL,NULL,'RELEASE');
INSERT INTO "act" VALUES(36,2,'approval.approved','2026-11-25T14:24:11.697296Z','Approved: Motion.txt, v1 (26-0002)',47,NULL,NULL,NULL,'DECIDE');
INSERT INTO "act" VALUES(37,1,'approval.withdrawn','2026-11-25T14:24:11.702931Z','Took back from Dolores Ortega: Notice.txt, v1',48,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(38,1,'approval.asked','2026-11-25T14:24:11.712644Z','Asked Dolores Ortega about Notice.txt, v1',49,NULL,NULL,NULL,'ASK_APPROVAL');
INSERT INTO "act" VALUES(39,1,'approval.phone','2026-11-25T14:24:11.719510Z','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1',50,NULL,NULL,NULL,'PHONE');
INSERT INTO "act" VALUES(40,1,'assignment.given','2026-11-25T14:24:11.726257Z','Gave Jun Park: Research: adverse inference (26-0002)',51,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(41,6,'assignment.delivered','2026-11-25T14:24:12.443427Z','Delivered Research: adverse inference, v1',53,NULL,NULL,NULL,'DELIVER');
INSERT INTO "act" VALUES(42,1,'assignment.examined','2026-11-25T14:24:12.462319Z','Examined Research: adverse inference, v1: passed (1 minute)',55,NULL,NULL,NULL,'EXAMINE');
INSERT INTO "act" VALUES(43,5,'queue.lent','2026-11-25T14:24:12.464325Z','Dolores Ortega decides for Ann Hale until 2036-06-01',56,NULL,NULL,NULL,'LEND_QUEUE');
INSERT INTO "act" VALUES(44,4,'document.set_aside','2026-11-25T14:24:12.468844Z','Set aside flyer.txt',57,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(45,1,'document.filed','2026-11-25T14:24:12.486251Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',58,46,NULL,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(46,1,'act.undone','2026-11-25T14:24:12.506274Z','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',59,47,45,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}]}','FILE');
INSERT INTO "act" VALUES(47,1,'act.redone','2026-11-25T14:24:12.526191Z','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',60,NULL,46,'{"v": 2, "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','FILE');
INSERT INTO "act" VALUES(48,5,'document.filed','2026-11-25T14:24:12.553815Z','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',61,49,NULL,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:12.537468Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(49,5,'act.undone','2026-11-25T14:24:12.566022Z','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)',62,NULL,48,'{"v": 2, "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:12.537468Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}]}','FILE');
INSERT INTO "act" VALUES(50,1,'document.filed','2026-11-25T14:24:12.578109Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)',63,NULL,NULL,'{"v": 2, "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.568395Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}]}','FILE');
INSERT INTO "act" VALUES(51,3,'document.filed','2026-11-25T14:24:12.589048Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',64,NULL,NULL,'{"v": 2, "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.584871Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}]}','FILE');
INSERT INTO "act" VALUES(52,3,'document.filed','2026-11-25T14:24:12.595107Z','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)',65,NULL,NULL,'{"v": 2, "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(53,1,'document.filed','2026-11-25T14:24:12.602540Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)',66,NULL,NULL,'{"v": 2, "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}]}','FILE');
INSERT INTO "act" VALUES(54,4,'document.filed','2026-11-25T14:24:12.649996Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)',67,NULL,NULL,'{"v": 2, "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.619551Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(55,4,'document.filed','2026-11-25T14:24:12.670638Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)',68,NULL,NULL,'{"v": 2, "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.660615Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}]}','FILE');
INSERT INTO "act" VALUES(56,1,'document.filed','2026-11-25T14:24:12.690076Z','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)',69,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}]}','FILE');
INSERT INTO "act" VALUES(57,1,'document.filed','2026-11-25T14:24:12.701705Z','Filed ORDER.txt (26-Á001)',70,NULL,NULL,'{"v": 2, "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.693878Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(58,3,'document.filed','2026-11-25T14:24:12.721939Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)',71,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}]}','FILE');
INSERT INTO "act" VALUES(59,3,'document.changed','2026-11-25T14:24:12.739887Z','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html',72,NULL,NULL,'{"v": 2, "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(60,6,'document.filed','2026-11-25T14:24:12.751323Z','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)',73,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.742492Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(61,1,'document.set_aside','2026-11-25T14:24:12.754816Z','Set aside seminar.txt',74,NULL,NULL,'{"v": 2, "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.753092Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(62,4,'document.trashed','2026-11-25T14:24:12.759425Z','Put advertisement.txt into the trash',75,NULL,NULL,'{"v": 2, "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.756150Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}]}','FILE');
INSERT INTO "act" VALUES(63,1,'document.trashed','2026-11-25T14:24:12.773808Z','Put dismissal.txt into the trash',76,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.760968Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(64,1,'document.restored','2026-11-25T14:24:12.793835Z','Restored dismissal.txt',77,NULL,NULL,'{"v": 2, "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.760968Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}]}','FILE');
INSERT INTO "act" VALUES(65,6,'document.trashed','2026-11-25T14:24:12.814062Z','Put 2026-11-25 Will.txt into the trash',78,NULL,NULL,'{"v": 2, "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.742492Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.797057Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}]}','FILE');
INSERT INTO "act" VALUES(66,3,'document.set_aside','2026-11-25T14:24:12.825839Z','Set aside survey.txt',79,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.817624Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(67,1,'case.changed','2026-11-25T14:24:12.951559Z','Changed caption, stage of case 26-0001',80,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"caption": "Garcia v. Meridian Freight", "stage": "intake"}, "after": {"caption": "Garc\u00eda v. Meridian Freight", "stage": "discovery"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(68,3,'case.changed','2026-11-25T14:24:13.063418Z','Changed status of case 26-A001',81,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [3], "before": {"status": "open"}, "after": {"status": "closed"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(69,2,'case.changed','2026-11-25T14:24:13.224682Z','Changed side of case 26-0002',82,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [4], "before": {"side": "plaintiff"}, "after": {"side": "defendant"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(70,1,'document.moved','2026-11-25T14:24:13.246319Z','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)',83,NULL,NULL,'{"v": 2, "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}]}','FILE');
INSERT INTO "act" VALUES(71,3,'document.brought_back','2026-11-25T14:24:13.257855Z','Brought survey.txt back to Triage',84,NULL,NULL,'{"v": 2, "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.817624Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.251250Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
INSERT INTO "act" VALUES(72,4,'document.filed','2026-11-25T14:24:13.287561Z','Filed 2 papers in 26-0001 García v. Meridian Freight',85,NULL,NULL,'{"v": 2, "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.260098Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.263757Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}]}','FILE');
INSERT INTO "act" VALUES(73,3,'document.trashed','2026-11-25T14:24:13.342317Z','Put into the trash: 2 papers',86,NULL,NULL,'{"v": 2, "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.294254Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.294632Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}]}','FILE');
INSERT INTO "act" VALUES(74,2,'case.reviewed','2026-11-25T14:24:13.345914Z','Reviewed case 26-0001 García v. Meridian Freight',87,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [1], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:13.345480Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(75,3,'case.reviewed','2026-11-25T14:24:13.350909Z','Reviewed case 26-Á001 Estate of Whitlow',88,NULL,NULL,'{"v": 2, "steps": [{"row": "cases", "key": [2], "before": {"reviewed_at": null}, "after": {"reviewed_at": "2026-11-25T14:24:13.350477Z"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(76,4,'task.added','2026-11-25T14:24:13.353487Z','Added task: Serve responses',89,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(77,4,'task.moved','2026-11-25T14:24:13.358256Z','Moved to 2026-04-09: Serve responses',90,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-09"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(78,4,'task.done','2026-11-25T14:24:13.362345Z','Done: Serve responses',91,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:13.361869Z", "done_by": 4}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(79,4,'task.reopened','2026-11-25T14:24:13.428370Z','Reopened: Serve responses',92,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [1], "before": {"state": "done", "done_at": "2026-11-25T14:24:13.361869Z", "done_by": 4}, "after": {"state": "open", "done_at": null, "done_by": null}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(80,1,'task.added','2026-11-25T14:24:13.432917Z','Added task: Call the clerk about the hearing',93,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(81,1,'task.assigned','2026-11-25T14:24:13.438215Z','Gave to Zoë Núñez: Call the clerk about the hearing',94,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"assignee_id": 1}, "after": {"assignee_id": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(82,3,'task.done','2026-11-25T14:24:13.442070Z','Done: Call the clerk about the hearing',95,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [2], "before": {"state": "open", "done_at": null, "done_by": null}, "after": {"state": "done", "done_at": "2026-11-25T14:24:13.441496Z", "done_by": 3}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(83,1,'task.added','2026-11-25T14:24:13.445693Z','Added task: Order the transcript',96,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(84,1,'task.changed','2026-11-25T14:24:13.450110Z','Changed task: Order both transcripts',97,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [3], "before": {"what": "Order the transcript", "due_on": "2026-04-02", "assignee_id": 1, "priority": 0, "note": ""}, "after": {"what": "Order both transcripts", "due_on": "2026-04-03", "assignee_id": null, "priority": 1, "note": "Volumes 1 and 2."}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(85,1,'task.added','2026-11-25T14:24:13.453630Z','Added task: Added and taken back',98,86,NULL,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(86,1,'act.undone','2026-11-25T14:24:13.458019Z','Undone: Added task: Added and taken back',99,NULL,85,'{"v": 2, "steps": [{"row": "task", "key": [4], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(87,1,'task.added','2026-11-25T14:24:13.461819Z','Added task: Taken back and added again',100,88,NULL,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(88,1,'act.undone','2026-11-25T14:24:13.465897Z','Undone: Added task: Taken back and added again',101,89,87,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(89,1,'act.redone','2026-11-25T14:24:13.468693Z','Done again: Added task: Taken back and added again',102,90,88,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(90,1,'act.undone','2026-11-25T14:24:13.470273Z','Undone: Added task: Taken back and added again',103,91,89,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "open"}, "after": {"state": "dropped"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(91,1,'act.redone','2026-11-25T14:24:13.471595Z','Done again: Added task: Taken back and added again',104,NULL,90,'{"v": 2, "steps": [{"row": "task", "key": [5], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(92,2,'task.added','2026-11-25T14:24:13.473041Z','Added task: Speak with the client',105,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"state": "dropped"}, "after": {"state": "open"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(93,1,'task.moved','2026-11-25T14:24:13.482067Z','Moved to 2026-04-03: Speak with the client',106,NULL,NULL,'{"v": 2, "steps": [{"row": "task", "key": [6], "before": {"due_on": "2026-04-02"}, "after": {"due_on": "2026-04-03"}}]}','KEEP_TASKS');
INSERT INTO "act" VALUES(94,4,'element.requested','2026-11-25T14:24:13.599603Z','Requested ID contact from The client (26-0001)',107,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "id-contact"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The client", "state": "requested", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.599428Z"}}]}','TICK');
INSERT INTO "act" VALUES(95,4,'element.received','2026-11-25T14:24:13.607924Z','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)',108,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "summons-issued"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.607668Z"}}]}','TICK');
INSERT INTO "act" VALUES(96,3,'element.requested','2026-11-25T14:24:13.618180Z','Requested Cover sheet from The process server (26-0001)',109,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The process server", "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.618001Z"}}]}','TICK');
INSERT INTO "act" VALUES(97,3,'element.received','2026-11-25T14:24:13.621998Z','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)',110,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"document_id": null, "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.618001Z"}, "after": {"document_id": 2, "state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.621808Z"}}]}','TICK');
INSERT INTO "act" VALUES(98,3,'element.reviewed','2026-11-25T14:24:13.625858Z','Reviewed Cover sheet (26-0001)',111,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "cover-sheet"], "before": {"state": "received", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.621808Z"}, "after": {"state": "reviewed", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.625634Z"}}]}','TICK');
INSERT INTO "act" VALUES(99,1,'element.received','2026-11-25T14:24:13.630086Z','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)',112,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"document_id": 1, "state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:13.629910Z"}}]}','TICK');
INSERT INTO "act" VALUES(100,2,'element.reviewed','2026-11-25T14:24:13.633892Z','Reviewed Complaint (26-0001)',113,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "complaint"], "before": {"state": "received", "decided_by": 1, "decided_at": "2026-11-25T14:24:13.629910Z"}, "after": {"state": "reviewed", "decided_by": 2, "decided_at": "2026-11-25T14:24:13.633697Z"}}]}','REVIEW_GATED');
INSERT INTO "act" VALUES(101,2,'element.waived','2026-11-25T14:24:13.636082Z','Waived Jury demand: No jury is asked for (26-0001)',114,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "jury-demand"], "before": {"reason": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"reason": "No jury is asked for", "state": "waived", "decided_by": 2, "decided_at": "2026-11-25T14:24:13.635941Z"}}]}','WAIVE');
INSERT INTO "act" VALUES(102,1,'element.requested','2026-11-25T14:24:13.643527Z','Requested Disclosure statement from The court (26-0001)',115,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}, "after": {"requested_on": "2026-11-25", "requested_from": "The court", "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:13.643289Z"}}]}','TICK');
INSERT INTO "act" VALUES(103,1,'element.missing','2026-11-25T14:24:13.661516Z','Set Disclosure statement to missing (26-0001)',116,NULL,NULL,'{"v": 2, "steps": [{"row": "element", "key": [1, "disclosure-statement"], "before": {"requested_on": "2026-11-25", "requested_from": "The court", "document_id": null, "reason": null, "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T14:24:13.643289Z"}, "after": {"requested_on": null, "requested_from": null, "document_id": null, "reason": null, "state": "missing", "decided_by": 1, "decided_at": "2026-11-25T14:24:13.661139Z"}}]}','TICK');
INSERT INTO "act" VALUES(104,1,'contact.added','2026-11-25T14:24:13.669570Z','Added contact Ölander Court Reporting',117,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(105,3,'contact.added','2026-11-25T14:24:13.673752Z','Added contact Olander Court Reporting',118,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(106,2,'contact.added','2026-11-25T14:24:13.675446Z','Added contact OLANDER Court Reporting',119,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [3], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(107,1,'contact.changed','2026-11-25T14:24:13.677992Z','Changed contact Ölander Court Reporting',120,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [1], "before": {"phone": "(212) 555-0134", "note": ""}, "after": {"phone": "(212) 555-0135", "note": "Ask for the night desk"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(108,3,'contact.removed','2026-11-25T14:24:13.725803Z','Removed contact Olander Court Reporting',121,NULL,NULL,'{"v": 2, "steps": [{"row": "contact", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(109,1,'party.added','2026-11-25T14:24:13.729779Z','Added O’Neill–Hart, Inc. (third party) to case 26-0001',122,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [5], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(110,3,'party.added','2026-11-25T14:24:13.731648Z','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001',123,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [6], "before": {"active": 0}, "after": {"active": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(111,1,'party.changed','2026-11-25T14:24:13.737429Z','Changed party Meridian Freight, Inc.',124,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [3], "before": {"name": "Meridian Freight"}, "after": {"name": "Meridian Freight, Inc."}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(112,3,'party.removed','2026-11-25T14:24:13.745933Z','Removed party Lucia Garcia',125,NULL,NULL,'{"v": 2, "steps": [{"row": "party", "key": [2], "before": {"active": 1}, "after": {"active": 0}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(113,1,'assignment.given','2026-11-25T14:24:13.762133Z','Gave Zoe Nunez: Draft: privilege log (26-0002)',126,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(114,1,'assignment.changed','2026-11-25T14:24:13.770678Z','Changed the assignment: Draft: privilege log, amended',127,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"what": "Draft: privilege log", "minutes": 240}, "after": {"what": "Draft: privilege log, amended", "minutes": 300}}]}','HAND_OUT');
INSERT INTO "act" VALUES(115,2,'assignment.reassigned','2026-11-25T14:24:13.774239Z','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)',128,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [6], "before": {"assignee_id": 4}, "after": {"assignee_id": 6}}]}','REASSIGN');
INSERT INTO "act" VALUES(116,2,'assignment.given','2026-11-25T14:24:13.778193Z','Gave Zoe Nunez: Draft: errata sheet (26-0002)',129,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(117,4,'assignment.begun','2026-11-25T14:24:13.782473Z','Begun: Draft: errata sheet',130,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [7], "before": {"state": "assigned"}, "after": {"state": "in_progress"}}]}','DELIVER');
INSERT INTO "act" VALUES(118,1,'assignment.given','2026-11-25T14:24:13.786176Z','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)',131,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "withdrawn"}, "after": {"state": "assigned"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(119,1,'assignment.withdrawn','2026-11-25T14:24:13.789888Z','Withdrawn: Draft: meet and confer letter (Settled by telephone)',132,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [8], "before": {"state": "assigned"}, "after": {"state": "withdrawn"}}]}','HAND_OUT');
INSERT INTO "act" VALUES(120,1,'assignment.done','2026-11-25T14:24:13.793908Z','Done: Research: adverse inference',133,NULL,NULL,'{"v": 2, "steps": [{"row": "assignment", "key": [5], "before": {"state": "examined"}, "after": {"state": "done"}}]}','EXAMINE');
INSERT INTO "act" VALUES(121,2,'policy.set','2026-11-25T14:24:13.801486Z','approval.recorded is notice_of_entry now; it was none',134,122,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:08.659064Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:13.800950Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(122,2,'act.undone','2026-11-25T14:24:13.810385Z','Undone: approval.recorded is notice_of_entry now; it was none',135,123,121,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:13.800950Z"}, "after": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:08.659064Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(123,2,'act.redone','2026-11-25T14:24:13.813155Z','Done again: approval.recorded is notice_of_entry now; it was none',136,NULL,122,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.recorded"], "before": {"value": "", "set_by": null, "set_at": "2026-11-25T14:24:08.659064Z"}, "after": {"value": "notice_of_entry", "set_by": 2, "set_at": "2026-11-25T14:24:13.800950Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(124,2,'policy.set','2026-11-25T14:24:13.814958Z','approval.agent is yes now; it was no',137,NULL,NULL,'{"v": 2, "steps": [{"row": "policy", "key": ["approval.agent"], "before": {"value": "no", "set_by": null, "set_at": "2026-11-25T14:24:08.659143Z"}, "after": {"value": "yes", "set_by": 2, "set_at": "2026-11-25T14:24:13.814661Z"}}]}','SET_POLICY');
INSERT INTO "act" VALUES(125,1,'case.opened','2026-11-25T14:24:13.817524Z','Opened case 26-0007 Quill v. Harrow',138,NULL,NULL,'{"v": 2, "steps": [{"folder": [2, "Quill, by itself"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [6], "before": null, "after": {"number": "26-0007", "caption": "Quill v. Harrow", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "5175696c6c2c20627920697473656c66"}, "created_at": "2026-11-25T14:24:13.816441Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [5], "before": null, "after": {"case_id": 6, "number": "1:26-cv-00007", "key": "26-cv-7", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}, {"row": "party", "key": [7], "before": null, "after": {"case_id": 6, "name": "Harrow", "role": "defendant", "is_client": 0, "active": 1}}, {"row": "team", "key": [6, 5], "before": null, "after": {"part": "lead"}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(126,3,'case.opened','2026-11-25T14:24:13.821760Z','Opened case 26-0008 Opened by mistake',139,127,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [7], "before": null, "after": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:13.821282Z", "reviewed_at": null, "rev": 1}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(127,3,'act.undone','2026-11-25T14:24:13.825373Z','Undone: Opened case 26-0008 Opened by mistake',140,NULL,126,'{"v": 2, "steps": [{"row": "cases", "key": [7], "before": {"number": "26-0008", "caption": "Opened by mistake", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303038204f70656e6564206279206d697374616b65"}, "created_at": "2026-11-25T14:24:13.821282Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0008 Opened by mistake"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(128,3,'case.opened','2026-11-25T14:24:13.854809Z','Opened case 26-0009 Opened, taken back and opened again',141,129,NULL,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:13.854140Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(129,3,'act.undone','2026-11-25T14:24:13.864111Z','Undone: Opened case 26-0009 Opened, taken back and opened again',142,130,128,'{"v": 2, "steps": [{"row": "docket", "key": [6], "before": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}, "after": null}, {"row": "cases", "key": [8], "before": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:13.854140Z", "reviewed_at": null, "rev": 1}, "after": null}, {"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": false}]}','OPEN_CASES');
INSERT INTO "act" VALUES(130,3,'act.redone','2026-11-25T14:24:13.902616Z','Done again: Opened case 26-0009 Opened, taken back and opened again',143,NULL,129,'{"v": 2, "steps": [{"folder": [2, "26-0009 Opened, taken back and opened again"], "below": ["Admin", "Client documents", "Correspondence", "Costs", "Discovery", "Drafts", "Medical", "Motions", "Orders", "Pleadings", "Research", "Settlement", "Trial"], "made": true}, {"row": "cases", "key": [8], "before": null, "after": {"number": "26-0009", "caption": "Opened, taken back and opened again", "matter_type": "civil_litigation", "stage": "intake", "side": "plaintiff", "status": "open", "root_id": 2, "folder": {"hex": "32362d30303039204f70656e65642c2074616b656e206261636b20616e64206f70656e656420616761696e"}, "created_at": "2026-11-25T14:24:13.854140Z", "reviewed_at": null, "rev": 1}}, {"row": "docket", "key": [6], "before": null, "after": {"case_id": 8, "number": "1:26-cv-00009", "key": "26-cv-9", "court": "nysd", "judge": "", "relation": "main", "from_on": null, "to_on": null}}]}','OPEN_CASES');
INSERT INTO "act" VALUES(131,1,'document.changed','2026-11-25T14:24:13.917687Z','Changed title of flyer.txt',144,NULL,NULL,'{"v": 2, "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "from": null, "to": null}]}','FILE');
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
INSERT INTO "act_ref" VALUES(125,1,'case',6);
INSERT INTO "act_ref" VALUES(126,1,'case',7);
INSERT INTO "act_ref" VALUES(127,1,'case',7);
INSERT INTO "act_ref" VALUES(128,1,'case',8);
INSERT INTO "act_ref" VALUES(129,1,'case',8);
INSERT INTO "act_ref" VALUES(130,1,'case',8);
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
INSERT INTO "act_ref" VALUES(131,1,'document',15);
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
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL REFERENCES request(id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'changes', 'returned', 'phone', 'acknowledged')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), for_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('recorded', 'signed')), is_owed INTEGER NOT NULL, proof TEXT NOT NULL,
    fingerprint TEXT NOT NULL, statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, comment TEXT NOT NULL,
    read_as TEXT NOT NULL, pages_opened INTEGER NOT NULL, pages INTEGER NOT NULL, seconds INTEGER NOT NULL,
    ledger_seq INTEGER NOT NULL, signature_id INTEGER REFERENCES signature(id)
) STRICT;
INSERT INTO "approval" VALUES(1,1,'approved',2,2,'2026-11-25T14:24:11.616463Z','recorded',0,'SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc','SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 43 398380d8b10cbc7dca4863350869b8045c30d61c2ceb55a534e5c83397b28c88
at 2026-11-25T14:24:11.616229Z
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
','298e57253e421e0cb670c2a8c751afc29020d116928a04aff7393345c3166475','Good.','screen',0,1,0,44,NULL);
INSERT INTO "approval" VALUES(2,2,'approved',2,2,'2026-11-25T14:24:11.695938Z','signed',0,'SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc','SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 45 da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781
at 2026-11-25T14:24:11.640396Z
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
','5cb264d51c5319eafc3516921d197b47cb2f8e663d5d8d66b433da2065985488','','screen',0,1,0,47,1);
INSERT INTO "approval" VALUES(3,4,'phone',1,2,'2026-11-25T14:24:11.719140Z','recorded',0,'account desk','','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 49 2d44fcf6a0626e0b583d94d4cb59127ed1647890c360caf19e24e4c50cf27ede
at 2026-11-25T14:24:11.718924Z
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
','3337971e6655a22fb1c0bcf55e911df10ccc5deb4db4ccc84416e0355fbf3bb3','today 16:40: Send it.','screen',0,1,0,50,NULL);
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
INSERT INTO "arrival" VALUES(1,1,CAST('late fax.txt' AS BLOB),'arriving','','',13,1795616645554446174,1795616645554446174,'2026-11-25T14:24:05.969742Z');
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
Use docket 1.','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T14:24:11.635222Z',NULL,29,'2026-11-25T14:24:10.007251Z');
INSERT INTO "assignment" VALUES(2,4,'drafting','Draft: Motion','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:11.697595Z',NULL,30,'2026-11-25T14:24:10.014420Z');
INSERT INTO "assignment" VALUES(3,4,'drafting','Draft: Notice','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T14:24:11.720612Z',NULL,31,'2026-11-25T14:24:10.017396Z');
INSERT INTO "assignment" VALUES(4,4,'drafting','Draft: Stipulation of facts','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'assigned','2026-11-25T14:24:10.023155Z',NULL,NULL,'2026-11-25T14:24:10.023155Z');
INSERT INTO "assignment" VALUES(5,4,'research','Research: adverse inference','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'done','2026-11-25T14:24:13.793762Z',NULL,32,'2026-11-25T14:24:11.726085Z');
INSERT INTO "assignment" VALUES(6,4,'drafting','Draft: privilege log, amended','','','',1,6,2,'2036-05-04','2036-05-11','2036-05-09',300,'assigned','2026-11-25T14:24:13.761915Z',NULL,NULL,'2026-11-25T14:24:13.761915Z');
INSERT INTO "assignment" VALUES(7,4,'drafting','Draft: errata sheet','','','',2,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'in_progress','2026-11-25T14:24:13.782276Z',NULL,NULL,'2026-11-25T14:24:13.777941Z');
INSERT INTO "assignment" VALUES(8,4,'drafting','Draft: meet and confer letter','','','',1,4,2,'2036-05-04','2036-05-11','2036-05-09',240,'withdrawn','2026-11-25T14:24:13.789751Z',NULL,NULL,'2026-11-25T14:24:13.785991Z');
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
INSERT INTO "cases" VALUES(1,'26-0001','García v. Meridian Freight','civil_litigation','discovery','plaintiff','open',2,CAST('26-0001 Garcia v. Meridian Freight' AS BLOB),'2026-11-25T14:24:05.047630Z','2026-11-25T14:24:13.345480Z',2);
INSERT INTO "cases" VALUES(2,'26-Á001','Estate of Whitlow','civil_litigation','intake','plaintiff','open',2,CAST('26-Á001 Estate of Whitlow' AS BLOB),'2026-11-25T14:24:05.055460Z','2026-11-25T14:24:13.350477Z',1);
INSERT INTO "cases" VALUES(3,'26-A001','ESTATE OF WHITLOW','civil_litigation','intake','plaintiff','closed',2,CAST('26-A001 ESTATE OF WHITLOW' AS BLOB),'2026-11-25T14:24:05.064135Z',NULL,2);
INSERT INTO "cases" VALUES(4,'26-0002','Alvarez v. Northgate','civil_litigation','intake','defendant','open',2,CAST('26-0002 Alvarez v. Northgate' AS BLOB),'2026-11-25T14:24:05.071642Z',NULL,2);
INSERT INTO "cases" VALUES(5,'26-0003','Marsh v. Tidewater','civil_litigation','intake','plaintiff','open',2,CAST('26-0003 Marsh v. Tidewater' AS BLOB),'2026-11-25T14:24:05.083971Z',NULL,1);
INSERT INTO "cases" VALUES(6,'26-0007','Quill v. Harrow','civil_litigation','intake','plaintiff','open',2,CAST('Quill, by itself' AS BLOB),'2026-11-25T14:24:13.816441Z',NULL,1);
INSERT INTO "cases" VALUES(8,'26-0009','Opened, taken back and opened again','civil_litigation','intake','plaintiff','open',2,CAST('26-0009 Opened, taken back and opened again' AS BLOB),'2026-11-25T14:24:13.854140Z',NULL,1);
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES('arrivals',6);
INSERT INTO "change" VALUES('assignments',49);
INSERT INTO "change" VALUES('cases',48);
INSERT INTO "change" VALUES('claims',1);
INSERT INTO "change" VALUES('contacts',5);
INSERT INTO "change" VALUES('documents',58);
INSERT INTO "change" VALUES('elements',10);
INSERT INTO "change" VALUES('policy',15);
INSERT INTO "change" VALUES('requests',32);
INSERT INTO "change" VALUES('staff',13);
INSERT INTO "change" VALUES('tasks',19);
INSERT INTO "change" VALUES('walls',1);
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "claim" VALUES(25,3,5888,'2026-11-25T14:24:13.926187Z');
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
INSERT INTO "delivery" VALUES(1,1,1,29,30,6,'2026-11-25T14:24:10.298150Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(2,2,1,30,31,6,'2026-11-25T14:24:10.489643Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(3,3,1,31,32,6,'2026-11-25T14:24:10.674391Z','',90,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(4,1,2,29,33,6,'2026-11-25T14:24:11.552924Z','',90,'','','',1,1);
INSERT INTO "delivery" VALUES(5,5,1,32,34,6,'2026-11-25T14:24:12.443250Z','',90,'','','',NULL,NULL);
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
INSERT INTO "document" VALUES(1,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),'2026-03-02 ECF 1 Complaint.txt',65024,6546024,122,1780050340000000000,1795616642569189175,1,'in_file',NULL,NULL,'complaint','Complaint','1',NULL,NULL,NULL,'2026-03-02',NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.568395Z',1,4,4);
INSERT INTO "document" VALUES(2,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),'2026-11-25 ECF 9 Answer (Meridian Freight).txt',65024,6546035,99,1780050400000000000,1795616642581189175,2,'in_file',NULL,NULL,'answer','Answer','9',NULL,'Meridian Freight',NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:12.584871Z',1,4,4);
INSERT INTO "document" VALUES(3,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),'2026-03-19 E-mail of opposing counsel.eml',65024,6546052,690,1780050460000000000,1795616642589189175,3,'in_file',NULL,NULL,NULL,'E-mail of opposing counsel',NULL,NULL,NULL,'2026-03-19',NULL,NULL,NULL,NULL,'2026-03-19','normal','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:12.591415Z',1,4,4);
INSERT INTO "document" VALUES(4,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),'2026-11-25 ECF 14 Motion to compel.txt',65024,6546067,97,1780050520000000000,1795616642593189175,4,'in_file',NULL,NULL,'motion_to_compel','Motion to compel','14',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.597223Z',1,4,4);
INSERT INTO "document" VALUES(5,4,1,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),'2026-11-25 Exhibit a.txt',65024,6546085,34,1780050580000000000,1795616642600699549,5,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.597223Z',1,4,4);
INSERT INTO "document" VALUES(6,4,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),'2026-11-25 Exhibit B.txt',65024,6546101,31,1780050640000000000,1795616642601388731,6,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.597223Z',1,4,4);
INSERT INTO "document" VALUES(7,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),'Order setting hearing.txt',65024,6546117,100,1780050700000000000,1795616643237189195,7,'in_file',NULL,NULL,'order','Order','12',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.672923Z',1,6,6);
INSERT INTO "document" VALUES(8,NULL,NULL,1,CAST('Fax/ORDER.txt' AS BLOB),'ORDER.txt',65024,6603389,83,1780050760000000000,1795616638887337404,8,'in_file',NULL,NULL,'order','ORDER',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.693878Z',1,3,3);
INSERT INTO "document" VALUES(9,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),'2026-11-25 Stipulation.html',65024,6546135,72,1780050820000000000,1795616642709189179,9,'in_file',NULL,NULL,'stipulation','Stipulation of the parties',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-20','mail','2026-11-25','privileged','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:12.705794Z',1,5,5);
INSERT INTO "document" VALUES(10,NULL,NULL,3,CAST('10/2026-11-25 Will.txt' AS BLOB),'2026-11-25 Will.txt',65024,6546148,56,1780050880000000000,1795616642801189182,10,'trash',NULL,NULL,NULL,'Will',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',6,'2026-11-25T14:24:12.797057Z',1,5,5);
INSERT INTO "document" VALUES(11,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),'Résumé of R. Whitlow.txt',65024,6546164,37,1780050940000000000,1795616642629189176,11,'in_file',NULL,NULL,NULL,'Résumé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:12.619551Z',1,4,4);
INSERT INTO "document" VALUES(12,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),'Resume of R. Whitlow.txt',65024,6546183,45,1780051000000000000,1795616642657189177,12,'in_file',NULL,NULL,NULL,'Resume',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:12.660615Z',1,4,4);
INSERT INTO "document" VALUES(13,NULL,NULL,3,CAST('13/advertisement.txt' AS BLOB),'advertisement.txt',65024,6546197,25,1780051060000000000,1795616642756657551,13,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:12.756150Z',1,3,3);
INSERT INTO "document" VALUES(14,NULL,NULL,1,CAST('dismissal.txt' AS BLOB),'dismissal.txt',65024,6546213,107,1780051120000000000,1795616642785189181,14,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',NULL,NULL,1,4,4);
INSERT INTO "document" VALUES(15,NULL,NULL,1,CAST('flyer.txt' AS BLOB),'flyer.txt',65024,6546228,18,1780051180000000000,1795616638888414864,15,'set_aside',NULL,NULL,NULL,'Flyer of a seminar',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:12.466740Z',1,4,4);
INSERT INTO "document" VALUES(16,NULL,NULL,1,CAST('survey.txt' AS BLOB),'survey.txt',65024,6546250,38,1780051240000000000,1795616638888577149,16,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:13.251250Z',1,4,4);
INSERT INTO "document" VALUES(17,NULL,NULL,1,CAST('seminar.txt' AS BLOB),'seminar.txt',65024,6546272,44,1780051300000000000,1795616638888797402,17,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.753092Z',1,3,3);
INSERT INTO "document" VALUES(18,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),'2026-11-25 Memorandum.txt',65024,6546276,48,1780051360000000000,1795616642513189173,18,'in_file',NULL,NULL,'memorandum_of_law','Memorandum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T14:24:09.061625Z',1,'2026-11-25T14:24:12.470968Z',1,8,8);
INSERT INTO "document" VALUES(19,NULL,NULL,1,CAST('notes.txt' AS BLOB),'notes.txt',65024,6546293,40,1780051420000000000,1795616642557189174,19,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',NULL,NULL,1,6,6);
INSERT INTO "document" VALUES(20,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),'2026-11-25 bundle 1.txt',65024,6546308,27,1780051480000000000,1795616643265189196,20,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:13.260098Z',1,4,4);
INSERT INTO "document" VALUES(21,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),'2026-11-25 bundle 2.txt',65024,6546324,27,1780051540000000000,1795616643281189196,21,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T14:24:09.061625Z',4,'2026-11-25T14:24:13.263757Z',1,4,4);
INSERT INTO "document" VALUES(22,NULL,NULL,3,CAST('22/bundle 3.txt' AS BLOB),'bundle 3.txt',65024,6546340,27,1780051600000000000,1795616643293189197,22,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:13.294254Z',1,3,3);
INSERT INTO "document" VALUES(23,NULL,NULL,3,CAST('23/bundle 4.txt' AS BLOB),'bundle 4.txt',65024,6546356,27,1780051660000000000,1795616643333189198,23,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',3,'2026-11-25T14:24:13.294632Z',1,3,3);
INSERT INTO "document" VALUES(24,NULL,NULL,1,CAST('waiting.txt' AS BLOB),'waiting.txt',65024,6546371,40,1780056280000000000,1795616639608801304,29,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',NULL,NULL,1,3,3);
INSERT INTO "document" VALUES(25,NULL,NULL,1,CAST('witness.txt' AS BLOB),'witness.txt',65024,6546387,82,1780051780000000000,1795616638890365061,25,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(26,NULL,NULL,1,CAST('complaint copy.txt' AS BLOB),'complaint copy.txt',65024,6546403,122,1780051840000000000,1795616638890552893,26,'new',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.061625Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(27,3,1,NULL,NULL,'letter.txt',NULL,NULL,54,NULL,NULL,27,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.085427Z',3,'2026-11-25T14:24:12.591415Z',1,3,3);
INSERT INTO "document" VALUES(28,3,2,NULL,NULL,'log.html',NULL,NULL,73,NULL,NULL,28,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.085427Z',3,'2026-11-25T14:24:12.591415Z',1,3,3);
INSERT INTO "document" VALUES(29,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition.txt' AS BLOB),'Opposition.txt',65024,6603390,98,1780057480000000000,1795616640769255980,33,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.637471Z',6,'2026-11-25T14:24:10.297882Z',1,4,4);
INSERT INTO "document" VALUES(30,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Motion.txt' AS BLOB),'Motion.txt',65024,6603391,92,1780056940000000000,1795616639609512057,31,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.637471Z',6,'2026-11-25T14:24:10.489500Z',1,3,3);
INSERT INTO "document" VALUES(31,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Notice.txt' AS BLOB),'Notice.txt',65024,6603392,92,1780057000000000000,1795616639609688838,32,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:09.637471Z',6,'2026-11-25T14:24:10.674259Z',1,3,3);
INSERT INTO "document" VALUES(32,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Memo.txt' AS BLOB),'Memo.txt',65024,6603393,90,1780058080000000000,1795616641730189868,34,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T14:24:11.749412Z',6,'2026-11-25T14:24:12.442925Z',1,3,3);
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
INSERT INTO "element" VALUES(1,'complaint','reviewed',NULL,NULL,1,NULL,2,'2026-11-25T14:24:13.633697Z');
INSERT INTO "element" VALUES(1,'cover-sheet','reviewed','2026-11-25','The process server',2,NULL,3,'2026-11-25T14:24:13.625634Z');
INSERT INTO "element" VALUES(1,'disclosure-statement','missing',NULL,NULL,NULL,NULL,1,'2026-11-25T14:24:13.661139Z');
INSERT INTO "element" VALUES(1,'id-contact','requested','2026-11-25','The client',NULL,NULL,4,'2026-11-25T14:24:13.599428Z');
INSERT INTO "element" VALUES(1,'jury-demand','waived',NULL,NULL,NULL,'No jury is asked for',2,'2026-11-25T14:24:13.635941Z');
INSERT INTO "element" VALUES(1,'summons-issued','received',NULL,NULL,1,NULL,4,'2026-11-25T14:24:13.607668Z');
CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id),
    delivery_id INTEGER NOT NULL REFERENCES delivery(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    begun_at TEXT NOT NULL, ended_at TEXT, seconds INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('pass', 'back')), note TEXT NOT NULL, is_own INTEGER NOT NULL
) STRICT;
INSERT INTO "examination" VALUES(1,1,1,1,'2026-11-25T14:24:10.677749Z','2026-11-25T14:24:10.755503Z',0,'back','Cites checked.',0);
INSERT INTO "examination" VALUES(2,1,4,1,'2026-11-25T14:24:11.557812Z','2026-11-25T14:24:11.566330Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(3,2,2,1,'2026-11-25T14:24:11.574379Z','2026-11-25T14:24:11.578005Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(4,3,3,1,'2026-11-25T14:24:11.588495Z','2026-11-25T14:24:11.602307Z',0,'pass','Cites checked.',0);
INSERT INTO "examination" VALUES(5,5,5,1,'2026-11-25T14:24:12.455585Z','2026-11-25T14:24:12.462262Z',0,'pass','Cites checked.',0);
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
INSERT INTO "intent" VALUES('c1a397276becd2f4','{"v": 2, "kind": "document.set_aside", "summary": "Set aside flyer.txt", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.467323Z');
INSERT INTO "intent" VALUES('4e0e707da61040e7','{"v": 2, "kind": "document.filed", "summary": "Filed memo.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.471995Z');
INSERT INTO "intent" VALUES('ac90f9b3155ece76','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 45, "right": ""}','done','2026-11-25T14:24:12.493465Z');
INSERT INTO "intent" VALUES('872ca43f5d6ce654','{"v": 2, "kind": "act.redone", "summary": "Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.470968Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 46, "right": ""}','done','2026-11-25T14:24:12.513506Z');
INSERT INTO "intent" VALUES('6020cb4aff719496','{"v": 2, "kind": "document.filed", "summary": "Filed notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:12.537468Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [1, "notes.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"]}], "moved_summary": ["Filed in ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.541600Z');
INSERT INTO "intent" VALUES('54c659bbd3c1d7b1','{"v": 2, "kind": "act.undone", "summary": "Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)", "person": [5, "Ann Hale", "AH", "attorney"], "identity": ["account", "", "desk"], "steps": [{"paper": 19, "before": {"state": "in_file", "doc_type": null, "title": "Notes", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 5, "decided_at": "2026-11-25T14:24:12.537468Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt"], "to": [1, "notes.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": 48, "right": ""}','done','2026-11-25T14:24:12.558689Z');
INSERT INTO "intent" VALUES('666ee5b80e8159f9','{"v": 2, "kind": "document.filed", "summary": "Filed complaint.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.568395Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.569423Z');
INSERT INTO "intent" VALUES('39eac7c939067dc2','{"v": 2, "kind": "document.filed", "summary": "Filed answer.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.584871Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.586091Z');
INSERT INTO "intent" VALUES('86267f1d6787203c','{"v": 2, "kind": "document.filed", "summary": "Filed production.eml (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"paper": 27, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": 3, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"paper": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 3, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.591415Z", "parent_id": 3, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.592595Z');
INSERT INTO "intent" VALUES('0562d8128f627a46','{"v": 2, "kind": "document.filed", "summary": "Filed motion.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"paper": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": 4, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"paper": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.597223Z", "parent_id": 4, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.598546Z');
INSERT INTO "intent" VALUES('ad81d1d9ad8f39c4','{"v": 2, "kind": "document.filed", "summary": "Filed r\u00e9sum\u00e9.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["said", "", "desk"], "steps": [{"paper": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.619551Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.625873Z');
INSERT INTO "intent" VALUES('0e16d14e1472a334','{"v": 2, "kind": "document.filed", "summary": "Filed resume.txt (26-\u00c1001)", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.660615Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.662079Z');
INSERT INTO "intent" VALUES('e8f51df7e5ea0386','{"v": 2, "kind": "document.filed", "summary": "Filed order.txt (26-0001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.677568Z');
INSERT INTO "intent" VALUES('1b3ac3b5fc5c1dd7','{"v": 2, "kind": "document.filed", "summary": "Filed ORDER.txt (26-\u00c1001)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.693878Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "Fax/ORDER.txt"], "to": null}], "moved_summary": ["Filed in ", " (26-\u00c1001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.697501Z');
INSERT INTO "intent" VALUES('c4573c58968343ca','{"v": 2, "kind": "document.filed", "summary": "Filed stipulation.html (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.709575Z');
INSERT INTO "intent" VALUES('82311d090835635e','{"v": 2, "kind": "document.changed", "summary": "Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 9, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation of the parties", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-20", "service_method": "mail", "received_on": "2026-11-25", "handling": "privileged", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.705794Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.732485Z');
INSERT INTO "intent" VALUES('469d557846ad949c','{"v": 2, "kind": "document.filed", "summary": "Filed will.txt (26-A001)", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.742492Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}], "moved_summary": ["Filed in ", " (26-A001)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.746902Z');
INSERT INTO "intent" VALUES('7d675d6399fb71ac','{"v": 2, "kind": "document.set_aside", "summary": "Set aside seminar.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 17, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.753092Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "seminar.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.753970Z');
INSERT INTO "intent" VALUES('96c9b1ee9479bbd9','{"v": 2, "kind": "document.trashed", "summary": "Put advertisement.txt into the trash", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.756150Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "13/advertisement.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.756948Z');
INSERT INTO "intent" VALUES('7f10bd6667267a01','{"v": 2, "kind": "document.trashed", "summary": "Put dismissal.txt into the trash", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.760968Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "14/dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.762045Z');
INSERT INTO "intent" VALUES('cd5621db2502e1bf','{"v": 2, "kind": "document.restored", "summary": "Restored dismissal.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 14, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.760968Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "14/dismissal.txt"], "to": [1, "dismissal.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.785706Z');
INSERT INTO "intent" VALUES('8d7fec2e31d145ac','{"v": 2, "kind": "document.trashed", "summary": "Put 2026-11-25 Will.txt into the trash", "person": [6, "Jun Park", "JP", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 10, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.742492Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T14:24:12.797057Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "10/2026-11-25 Will.txt"]}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.798579Z');
INSERT INTO "intent" VALUES('f694b5b0424c81f2','{"v": 2, "kind": "document.set_aside", "summary": "Set aside survey.txt", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.817624Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:12.821572Z');
INSERT INTO "intent" VALUES('d4db7511b2f348cf','{"v": 2, "kind": "document.moved", "summary": "Moved 2026-11-25 ECF 12 Order.txt (26-0002)", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 7, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T14:24:12.672923Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}], "moved_summary": ["Moved to ", " (26-0002)"], "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:13.233893Z');
INSERT INTO "intent" VALUES('8a9da2093c957ef6','{"v": 2, "kind": "document.brought_back", "summary": "Brought survey.txt back to Triage", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 16, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:12.817624Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.251250Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:13.253619Z');
INSERT INTO "intent" VALUES('4cd3321390820e95','{"v": 2, "kind": "document.filed", "summary": "Filed 2 papers in 26-0001 Garc\u00eda v. Meridian Freight", "person": [4, "Zoe Nunez", "ZN", "assistant"], "identity": ["account", "", "desk"], "steps": [{"paper": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.260098Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"paper": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T14:24:13.263757Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:13.265103Z');
INSERT INTO "intent" VALUES('e30636f04e0cd4c8','{"v": 2, "kind": "document.trashed", "summary": "Put into the trash: 2 papers", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.294254Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": [3, "22/bundle 3.txt"]}, {"paper": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:13.294632Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": [3, "23/bundle 4.txt"]}], "moved_summary": null, "plain_summary": true, "undoes": null, "right": ""}','done','2026-11-25T14:24:13.297654Z');
INSERT INTO "intent" VALUES('34e1a8889b7dd6b3','{"v": 2, "kind": "document.changed", "summary": "Changed title of flyer.txt", "person": [1, "Dana Ruiz", "DR", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 15, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T14:24:12.466740Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "moved_summary": null, "plain_summary": false, "undoes": null, "right": ""}','done','2026-11-25T14:24:13.909658Z');
INSERT INTO "intent" VALUES('3a95346630010d84','{"v": 2, "kind": "document.filed", "summary": "Filed witness.txt (26-0001)", "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "identity": ["account", "", "desk"], "steps": [{"paper": 25, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "witness_list", "title": "Witness list", "docket_no": "21", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T14:24:17.900333Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "witness.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt"]}], "moved_summary": ["Filed in ", " (26-0001)"], "plain_summary": false, "undoes": null, "right": ""}','open','2026-11-25T14:24:17.905980Z');
CREATE TABLE issued_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    about TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, used_at TEXT
) STRICT;
INSERT INTO "issued_statement" VALUES(1,2,'2026-11-25T14:24:11.640790Z','2','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 45 da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781
at 2026-11-25T14:24:11.640396Z
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
','5cb264d51c5319eafc3516921d197b47cb2f8e663d5d8d66b433da2065985488','2026-11-25T14:24:11.695938Z');
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','515d3c2880fa33a7a074e41adb52c2f11c4d247a9fad36cd77a347bcaf43ceed',CAST('{"at":"2026-11-25T14:24:04.852939Z","data":{"staff":1},"kind":"office.made","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"paralegal","seq":1,"staff":1,"texts":{"name":"8b9853f425406dcc223092f9690cbd5c4f74a767cf5f07007c6fa62831adf6e5","office":"de1ef16de5bc29346be2929a28e995d3cd85c3968bc7df61cc50abf0bfc9100d","summary":"ca6760de3e27184b8ac04d72348d58849fd70968d28e9f6e33330ba7727f3ea1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(2,'515d3c2880fa33a7a074e41adb52c2f11c4d247a9fad36cd77a347bcaf43ceed','72eb5aa3611dec80d11b62d406eeb10862d5c42ffe0599520745ebdd2e74eaca',CAST('{"at":"2026-11-25T14:24:05.048892Z","data":{"case":1,"dockets":2,"parties":4},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"515d3c2880fa33a7a074e41adb52c2f11c4d247a9fad36cd77a347bcaf43ceed","role":"paralegal","seq":2,"staff":1,"texts":{"caption":"9374520478d75450c4400e7305d0ae1bc9242fa203385d3e348cc6cf7c22f734","number":"6448405e9f7e0f82e688aa33e277802571f3002060095cb2d488aa90029b82eb","summary":"6c59bca8afb609f28a031934a8dd725cfe77bb5da7e549bb4e63b0f40919e04c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(3,'72eb5aa3611dec80d11b62d406eeb10862d5c42ffe0599520745ebdd2e74eaca','087a166e89bf30ba9f7a33ee4ca605af9e082ec0389951a1605b23fe73a0600f',CAST('{"at":"2026-11-25T14:24:05.055887Z","data":{"case":2,"dockets":1,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"72eb5aa3611dec80d11b62d406eeb10862d5c42ffe0599520745ebdd2e74eaca","role":"paralegal","seq":3,"staff":1,"texts":{"caption":"8e126ea383d00fe9c486f4e5041a7197b293f4f30fce7c7e52073d16f113e8ef","number":"a7e16a2e115af304551bf69e611c1077e1033a1a16c560e2669aa75021fad42d","summary":"d51553de470399bf07507c1165479297d7bb1c111b1450a2d8efa2a669ec7945"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(4,'087a166e89bf30ba9f7a33ee4ca605af9e082ec0389951a1605b23fe73a0600f','2a297fe8b4e76bba52636199800dd0ad962df8e2ef0b89987247fdd6b6b78ec6',CAST('{"at":"2026-11-25T14:24:05.064455Z","data":{"case":3,"dockets":0,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"087a166e89bf30ba9f7a33ee4ca605af9e082ec0389951a1605b23fe73a0600f","role":"paralegal","seq":4,"staff":1,"texts":{"caption":"b9d6ca4b3d7ac4e29b8cb576d700ca4dc0b023f732297a4d62032cfc550be89a","number":"5d0999e10c6acf39960ef5dbd771b2bfd3c6edac7da1e161354efff5847d9f90","summary":"5abb00f816e442788c32d92f4650791f71b8371c61d3de6c43944ca189f55c7f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(5,'2a297fe8b4e76bba52636199800dd0ad962df8e2ef0b89987247fdd6b6b78ec6','0f9121f8543125cb2d31a42770807bb9eccbd09814839a4d154888af00a1af22',CAST('{"at":"2026-11-25T14:24:05.072244Z","data":{"case":4,"dockets":1,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"2a297fe8b4e76bba52636199800dd0ad962df8e2ef0b89987247fdd6b6b78ec6","role":"paralegal","seq":5,"staff":1,"texts":{"caption":"f62a867f4b2ce96ff7363a668a179d834c032be53a09067bc8e27ed1adc7e2b6","number":"21a7b8dedd24cceebb62bfde623aaba639fb020c84e64324588b68215f50f3f9","summary":"8d9171470b0ccc1764939c17ccc97f0807b1b34a47d738bde81dd6cad1d62ae4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(6,'0f9121f8543125cb2d31a42770807bb9eccbd09814839a4d154888af00a1af22','44473f30bf1933faeddc36e5729f637d07528a746403c0b245c9e686d0b38432',CAST('{"at":"2026-11-25T14:24:05.084311Z","data":{"case":5,"dockets":0,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"0f9121f8543125cb2d31a42770807bb9eccbd09814839a4d154888af00a1af22","role":"paralegal","seq":6,"staff":1,"texts":{"caption":"dacac2c115b3ee975d18351034bff13329f3f1ac1dbf1b1bf7c8207c1397a85a","number":"7bc4db4444374c937b8851f8567de9ccee97ea9b8cfb7196a071e140b2de3567","summary":"07ec3b19fecc8969706b0af22efb4e1dba9af9a338ecae93ca7fde6ee8d9a541"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(7,'44473f30bf1933faeddc36e5729f637d07528a746403c0b245c9e686d0b38432','780f3234acf532b5c1619b8e81da567ea02e5e37a98d9256243f547eee3ccaf7',CAST('{"at":"2026-11-25T14:24:05.095907Z","data":{"admin":true,"role":"attorney","staff":2},"kind":"staff.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"44473f30bf1933faeddc36e5729f637d07528a746403c0b245c9e686d0b38432","role":"paralegal","seq":7,"staff":1,"texts":{"name":"039d0d4e80e0941edd37db841265bac648b29b16998490940ee9d492c1124802","summary":"b69aff63d985f1f57de509969a5ec3543b010665db3b94ae7156b23a7218818b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(8,'780f3234acf532b5c1619b8e81da567ea02e5e37a98d9256243f547eee3ccaf7','07220bb9350ddae6405029cb11639704e1d9b0eddffd6f8c6ca115d93ae00ffd',CAST('{"at":"2026-11-25T14:24:05.106008Z","data":{"admin":false,"role":"paralegal","staff":3},"kind":"staff.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"780f3234acf532b5c1619b8e81da567ea02e5e37a98d9256243f547eee3ccaf7","role":"paralegal","seq":8,"staff":1,"texts":{"name":"7b1bbacf0500186b176292ff18e1d8de9d13f0d0b50740685f12cbdec42fa4ce","summary":"a584baf3abb8be6a6e4b51f428a0be5b233a0f24d908df0a222d498930200b34"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(9,'07220bb9350ddae6405029cb11639704e1d9b0eddffd6f8c6ca115d93ae00ffd','862dd5adcc061b2b85c1ec6c89039560f455285e8abd50c5f05628c53943d54a',CAST('{"at":"2026-11-25T14:24:05.109767Z","data":{"admin":false,"role":"assistant","staff":4},"kind":"staff.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"07220bb9350ddae6405029cb11639704e1d9b0eddffd6f8c6ca115d93ae00ffd","role":"paralegal","seq":9,"staff":1,"texts":{"name":"fc1f61156838add28b7204925cbca1d4522c74ce432ad1700682d71c28729005","summary":"f1a9d179870a763a5e067be5f755c939f7705b1f7eb3120e19986c478d99c8ae"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(10,'862dd5adcc061b2b85c1ec6c89039560f455285e8abd50c5f05628c53943d54a','a25f7c96322015f4aabc651eef426c355a7bacac90631540ade79962d2a1c6b5',CAST('{"at":"2026-11-25T14:24:05.113811Z","data":{"admin":false,"role":"attorney","staff":5},"kind":"staff.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"862dd5adcc061b2b85c1ec6c89039560f455285e8abd50c5f05628c53943d54a","role":"paralegal","seq":10,"staff":1,"texts":{"name":"181489218e6e92e53c00c9acfbb3bc024037245810e542adae6a364a9a340dae","summary":"f3c6e0541e61362343a3e4a0cc12f1739a4316c79e3d21438f1cd75c361f6bf0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(11,'a25f7c96322015f4aabc651eef426c355a7bacac90631540ade79962d2a1c6b5','7d92ada634a52d5b3629a2f7da755b6764b863b79154484b2fd57bc6e23bbab9',CAST('{"at":"2026-11-25T14:24:05.117686Z","data":{"admin":false,"role":"assistant","staff":6},"kind":"staff.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"a25f7c96322015f4aabc651eef426c355a7bacac90631540ade79962d2a1c6b5","role":"paralegal","seq":11,"staff":1,"texts":{"name":"60b9824c3b8145e8756c8b44ba4868a9fc34aeb40dcb4895e5c45071135e67a2","summary":"329d573c4b2c4167a9c03fb038aea99bee6f82bca62f911e4a75ba04efdd9741"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(12,'7d92ada634a52d5b3629a2f7da755b6764b863b79154484b2fd57bc6e23bbab9','3e5a4aa0bc354cb248c63fef831fe572487bb7e1bef43740823691b84a2944a7',CAST('{"at":"2026-11-25T14:24:05.122228Z","data":{"case":1,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"7d92ada634a52d5b3629a2f7da755b6764b863b79154484b2fd57bc6e23bbab9","role":"paralegal","seq":12,"staff":1,"texts":{"summary":"a2638da5d640efebdb6a74fe022db76b9eeae98230a302f6e6732d50f7ab4465"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(13,'3e5a4aa0bc354cb248c63fef831fe572487bb7e1bef43740823691b84a2944a7','964b9577005a18187b0d55d51331d57a25e9e8b0f24b1e83a390d8966f3414b9',CAST('{"at":"2026-11-25T14:24:05.180419Z","data":{"case":4,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3e5a4aa0bc354cb248c63fef831fe572487bb7e1bef43740823691b84a2944a7","role":"paralegal","seq":13,"staff":1,"texts":{"summary":"cf160cebfd978bc5c3858c6c168a8da218f28b96cbfb7a08e61a1cd325d9b7e2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(14,'964b9577005a18187b0d55d51331d57a25e9e8b0f24b1e83a390d8966f3414b9','9ac93665f40bf7c582b21b2f24f8df4646e874e011b420874bd813904bc6fb89',CAST('{"at":"2026-11-25T14:24:08.659522Z","data":{"items":["approval.agent","approval.free","approval.level","approval.phone","approval.recorded","approval.signed"]},"kind":"policy.moved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"964b9577005a18187b0d55d51331d57a25e9e8b0f24b1e83a390d8966f3414b9","role":"paralegal","seq":14,"staff":1,"texts":{"summary":"c3b155697fcbd914fc540cc0ee622f4469fcb1f62c8e00cbd2d40e74e746af81"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(15,'9ac93665f40bf7c582b21b2f24f8df4646e874e011b420874bd813904bc6fb89','2f8e0f281e24b040c68b7245f98bb7419b135fe10357168dfc52826a8b71f406',CAST('{"at":"2026-11-25T14:24:08.703295Z","data":{"expires":null,"fingerprint":"SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc","key":1,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFjoBXFaFa3wYby0UemZzV+2c8W6+SRhQCGipxzpt1QZ","proof":"account","staff":2},"kind":"staff.key_added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"9ac93665f40bf7c582b21b2f24f8df4646e874e011b420874bd813904bc6fb89","role":"paralegal","seq":15,"staff":1,"texts":{"from":"b6e2dfaac805fd384d31b928bd986a2b63b6c132875a300f2f75cab6e8bd4586","summary":"dcdffd420b7f4ea7bdb7f429740162cf9cc64238fb03b6ba1389e03279fd5d7b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(16,'2f8e0f281e24b040c68b7245f98bb7419b135fe10357168dfc52826a8b71f406','a07613b1b59bb5ce198c1e04be7cbfff942f097ed52a7e37ec9bbeec2de9872c',CAST('{"at":"2026-11-25T14:24:08.724785Z","data":{"expires":null,"fingerprint":"SHA256:oh7NxT2Q76em2F39U21Xc/KMtFWWwrjmQPv3gQwYze0","key":2,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDdcBjjsDgnUmNHNx9+gBPpxfv/85SSHfmMh/emwbDDG","proof":"account","staff":6},"kind":"staff.key_added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"2f8e0f281e24b040c68b7245f98bb7419b135fe10357168dfc52826a8b71f406","role":"paralegal","seq":16,"staff":1,"texts":{"from":"adda00c660961e0a000ad71db30647b9896867a9c9c3b4e1b5a98a58c26737c6","summary":"d7522c4d74b1c97b87e26f70889337028c3326c276e05072ab58ff34b91c27fa"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(17,'a07613b1b59bb5ce198c1e04be7cbfff942f097ed52a7e37ec9bbeec2de9872c','93cf919029f0a9e33c7f40396e54b77aaf2e3498b8157f41be71b2e79fe29c51',CAST('{"at":"2026-11-25T14:24:08.833257Z","data":{"notices":1},"kind":"notice.seen","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"a07613b1b59bb5ce198c1e04be7cbfff942f097ed52a7e37ec9bbeec2de9872c","role":"attorney","seq":17,"staff":5,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(18,'93cf919029f0a9e33c7f40396e54b77aaf2e3498b8157f41be71b2e79fe29c51','e84b57ab9c729842d78fd3bf81e504231f915794f544dab7620545112512c6ce',CAST('{"at":"2026-11-25T14:24:08.875558Z","data":{"case":5,"staff":4},"kind":"wall.put_up","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"93cf919029f0a9e33c7f40396e54b77aaf2e3498b8157f41be71b2e79fe29c51","role":"paralegal","seq":18,"staff":1,"texts":{"summary":"c10d56eac796192391f12f04981907f8497bde74804b721f542ca324bb49f792"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(19,'e84b57ab9c729842d78fd3bf81e504231f915794f544dab7620545112512c6ce','f13af8303c6c4e1521d0c4fc7cc8fd3fbff02c87c3dededd3de3e0322754ad32',CAST('{"at":"2026-11-25T14:24:09.061625Z","data":{"documents":[[1,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122],[2,"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7",99],[3,"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337",690],[4,"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63",97],[5,"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac",34],[6,"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc",31],[7,"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051",100],[8,"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c",83],[9,"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91",72],[10,"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7",56],[11,"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36",37],[12,"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412",45],[13,"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3",25],[14,"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4",107],[15,"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec",18],[16,"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82",38],[17,"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b",44],[18,"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596",48],[19,"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f",40],[20,"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27",27],[21,"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310",27],[22,"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e",27],[23,"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5",27],[24,"eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c",31],[25,"27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030",82],[26,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122]]},"kind":"intake.taken","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e84b57ab9c729842d78fd3bf81e504231f915794f544dab7620545112512c6ce","role":"intake","seq":19,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(20,'f13af8303c6c4e1521d0c4fc7cc8fd3fbff02c87c3dededd3de3e0322754ad32','ad5920350f85c5f906ab4fdc91623251773e3ea699a6f0d0c9a7eec8463f50c5',CAST('{"at":"2026-11-25T14:24:09.637471Z","data":{"documents":[[29,"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66",96],[30,"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2",92],[31,"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec",92]],"versions":[[24,"d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a",40]]},"kind":"intake.taken","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f13af8303c6c4e1521d0c4fc7cc8fd3fbff02c87c3dededd3de3e0322754ad32","role":"intake","seq":20,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(21,'ad5920350f85c5f906ab4fdc91623251773e3ea699a6f0d0c9a7eec8463f50c5','8afa6054c58e828c5340a95388828c7ea82950d1f8c3c12066a3da053eaa0ff9',CAST('{"at":"2026-11-25T14:24:10.007563Z","data":{"assignment":1,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ad5920350f85c5f906ab4fdc91623251773e3ea699a6f0d0c9a7eec8463f50c5","role":"paralegal","seq":21,"staff":1,"texts":{"summary":"b0674c06b972c32a60b5cd265e7d54a4f873352d280f76100fe67cb5b4da74d2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(22,'8afa6054c58e828c5340a95388828c7ea82950d1f8c3c12066a3da053eaa0ff9','36309f73e32fe4be50d3e27f0467f94c65d34714bb2a3bed5b3488c0d9594ea9',CAST('{"at":"2026-11-25T14:24:10.014633Z","data":{"assignment":2,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"8afa6054c58e828c5340a95388828c7ea82950d1f8c3c12066a3da053eaa0ff9","role":"paralegal","seq":22,"staff":1,"texts":{"summary":"0b94dfc478b944bf8c766cf5ed1131f90e9553d718b2a35c73ba417bbbef812d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(23,'36309f73e32fe4be50d3e27f0467f94c65d34714bb2a3bed5b3488c0d9594ea9','77c6fb5eea6b3b22272e0398619b77f394e563839dba0e4ae873125d43418fb7',CAST('{"at":"2026-11-25T14:24:10.017529Z","data":{"assignment":3,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"36309f73e32fe4be50d3e27f0467f94c65d34714bb2a3bed5b3488c0d9594ea9","role":"paralegal","seq":23,"staff":1,"texts":{"summary":"61dedc94fe22800180bd8ca3e509c0dff52b9f20131cf04dda1d0b07212a6108"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(24,'77c6fb5eea6b3b22272e0398619b77f394e563839dba0e4ae873125d43418fb7','397d22fca088cf43fe5dd956841396207ced26fe58b34d14b922c13e6cbe4dd4',CAST('{"at":"2026-11-25T14:24:10.023302Z","data":{"assignment":4,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"77c6fb5eea6b3b22272e0398619b77f394e563839dba0e4ae873125d43418fb7","role":"paralegal","seq":24,"staff":1,"texts":{"summary":"e8a7ff0896fae4ac76c256b1e140150c3361a6870dc23671c67fe53534c472c1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(25,'397d22fca088cf43fe5dd956841396207ced26fe58b34d14b922c13e6cbe4dd4','6fe2813fd05187b0590e507c562252811e46754c591c3b34df0806ad8c07f1d8',CAST('{"at":"2026-11-25T14:24:10.031783Z","data":{"assignment":1,"case":4},"kind":"assignment.begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"397d22fca088cf43fe5dd956841396207ced26fe58b34d14b922c13e6cbe4dd4","role":"assistant","seq":25,"staff":6,"texts":{"summary":"002b650206ab6550defb50290565c3d2beab4eb1eff9839f22cf551910c0aba6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(26,'6fe2813fd05187b0590e507c562252811e46754c591c3b34df0806ad8c07f1d8','98c88f476e210148ad2982478a201954f6f1ad005cdd3e57b57e84079c55d05b',CAST('{"at":"2026-11-25T14:24:10.034890Z","data":{"assignment":1,"case":4,"remark":1},"kind":"assignment.asked","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"6fe2813fd05187b0590e507c562252811e46754c591c3b34df0806ad8c07f1d8","role":"assistant","seq":26,"staff":6,"texts":{"summary":"a56f901d3f794336900289472feae5bb7c0fdff4564a622eee057fb0b8741f0a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(27,'98c88f476e210148ad2982478a201954f6f1ad005cdd3e57b57e84079c55d05b','5629a20618ff8dfc13c859814c59ca7622cf306bb60b282e1c36f4029f888336',CAST('{"at":"2026-11-25T14:24:10.037491Z","data":{"assignment":1,"case":4,"remark":2},"kind":"assignment.answered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"98c88f476e210148ad2982478a201954f6f1ad005cdd3e57b57e84079c55d05b","role":"paralegal","seq":27,"staff":1,"texts":{"summary":"9e20eb96e7d1cd35f0c8786e050cf6cfe3485bfbfb89a2fce57acdbed6f682e4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(28,'5629a20618ff8dfc13c859814c59ca7622cf306bb60b282e1c36f4029f888336','b913e0c21627875130c3c855a0b35dd1a0aba198874d6347eadb2869ee8f499b',CAST('{"at":"2026-11-25T14:24:10.298345Z","data":{"ai":false,"assignment":1,"case":4,"delivery":1,"document":29,"minutes":90,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","version":1},"kind":"assignment.delivered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5629a20618ff8dfc13c859814c59ca7622cf306bb60b282e1c36f4029f888336","role":"assistant","seq":28,"staff":6,"texts":{"summary":"7895dc90d776d6d2e0fd80593fcd3ea6cf275b275b5f36a32e5424cb40a5388f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(29,'b913e0c21627875130c3c855a0b35dd1a0aba198874d6347eadb2869ee8f499b','eb107edd6792700cd9c20e3c7aa42aca90b39081b2b83e277be4c132dc7aaa5e',CAST('{"at":"2026-11-25T14:24:10.489768Z","data":{"ai":false,"assignment":2,"case":4,"delivery":2,"document":30,"minutes":90,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","version":1},"kind":"assignment.delivered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b913e0c21627875130c3c855a0b35dd1a0aba198874d6347eadb2869ee8f499b","role":"assistant","seq":29,"staff":6,"texts":{"summary":"2d8bb9892f2a00e02627e9eb4afb20a9102225f867e821bb70149f961bb09390"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(30,'eb107edd6792700cd9c20e3c7aa42aca90b39081b2b83e277be4c132dc7aaa5e','1532691b1f48c5a7e02e23ddaf8c0844eed7b68d4e88428dfe3dab64bb52f52e',CAST('{"at":"2026-11-25T14:24:10.674478Z","data":{"ai":false,"assignment":3,"case":4,"delivery":3,"document":31,"minutes":90,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","version":1},"kind":"assignment.delivered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"eb107edd6792700cd9c20e3c7aa42aca90b39081b2b83e277be4c132dc7aaa5e","role":"assistant","seq":30,"staff":6,"texts":{"summary":"023d478d6a523ffe1896bd20f390a8eb87b6d154c74f372e72223d9bbf128a6b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(31,'1532691b1f48c5a7e02e23ddaf8c0844eed7b68d4e88428dfe3dab64bb52f52e','bb7d3f69b889fca6251316c2c36c3b21ac9a8f45bee5d69fd5ffe82672d6dc2c',CAST('{"at":"2026-11-25T14:24:10.678038Z","data":{"assignment":1,"case":4,"delivery":1,"own":false,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66"},"kind":"assignment.examination_begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"1532691b1f48c5a7e02e23ddaf8c0844eed7b68d4e88428dfe3dab64bb52f52e","role":"paralegal","seq":31,"staff":1,"texts":{"summary":"fdaeb61c7d413d7a3a50cbca19ac2483255d5fd0ba98982b904c0a8e66b18008"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(32,'bb7d3f69b889fca6251316c2c36c3b21ac9a8f45bee5d69fd5ffe82672d6dc2c','07e116cabebc8bcf054a83c1087052fe23fa03ad7352f4fac5129cc7a5f5c625',CAST('{"at":"2026-11-25T14:24:10.755813Z","data":{"assignment":1,"case":4,"delivery":1,"examination":1,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","verdict":"back"},"kind":"assignment.examined","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"bb7d3f69b889fca6251316c2c36c3b21ac9a8f45bee5d69fd5ffe82672d6dc2c","role":"paralegal","seq":32,"staff":1,"texts":{"summary":"8d531a5225dfcaf966c6a28e7b3814c2e5ffade99ef3889d390fe1332d199ed2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(33,'07e116cabebc8bcf054a83c1087052fe23fa03ad7352f4fac5129cc7a5f5c625','b5203c140e63de43acbebc1a11043936500faa828190967fba1fbb1d6168a1e9',CAST('{"at":"2026-11-25T14:24:10.822378Z","data":{"versions":[[29,"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89",98]]},"kind":"intake.taken","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"07e116cabebc8bcf054a83c1087052fe23fa03ad7352f4fac5129cc7a5f5c625","role":"intake","seq":33,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(34,'b5203c140e63de43acbebc1a11043936500faa828190967fba1fbb1d6168a1e9','e3a795a3430a72409f14c648d62bdbf5283c51040420e83ae668e26f6ec7f262',CAST('{"at":"2026-11-25T14:24:11.553084Z","data":{"ai":false,"assignment":1,"case":4,"delivery":4,"document":29,"minutes":90,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","version":2},"kind":"assignment.delivered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b5203c140e63de43acbebc1a11043936500faa828190967fba1fbb1d6168a1e9","role":"assistant","seq":34,"staff":6,"texts":{"summary":"02ee42d209ed057d0e94e0a7ab22ffa08cd5706fd9376db27032331daf759576"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(35,'e3a795a3430a72409f14c648d62bdbf5283c51040420e83ae668e26f6ec7f262','1f3903b3cc32971a268d85bacffc45eb1d55e3323d15eb897a421e28a1bfb637',CAST('{"at":"2026-11-25T14:24:11.558154Z","data":{"assignment":1,"case":4,"delivery":4,"own":false,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"},"kind":"assignment.examination_begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e3a795a3430a72409f14c648d62bdbf5283c51040420e83ae668e26f6ec7f262","role":"paralegal","seq":35,"staff":1,"texts":{"summary":"5a111b03cdf504187e7af1daedac181afbc46f8a26f8de8a8a0b92b7b01101b0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(36,'1f3903b3cc32971a268d85bacffc45eb1d55e3323d15eb897a421e28a1bfb637','3a21256fb0bb6bbea913374f26a5aaa84dff6780bfeb272ffa3cad36bc4d4bab',CAST('{"at":"2026-11-25T14:24:11.566425Z","data":{"assignment":1,"case":4,"delivery":4,"examination":2,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","verdict":"pass"},"kind":"assignment.examined","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"1f3903b3cc32971a268d85bacffc45eb1d55e3323d15eb897a421e28a1bfb637","role":"paralegal","seq":36,"staff":1,"texts":{"summary":"749a7b2677da64bb01c531acfd046f6b2de1d2079427078bc502924b3ef8bc43"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(37,'3a21256fb0bb6bbea913374f26a5aaa84dff6780bfeb272ffa3cad36bc4d4bab','267daf54e769aad114f34ab3cc2374a067a827193772395634f7e620b0586f14',CAST('{"at":"2026-11-25T14:24:11.572236Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"purpose":"file","request":1},"kind":"approval.asked","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3a21256fb0bb6bbea913374f26a5aaa84dff6780bfeb272ffa3cad36bc4d4bab","role":"paralegal","seq":37,"staff":1,"texts":{"summary":"37e7e7d67c79643e15d9527c5353108d292ad50cfd26357316261a1beaae3be2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(38,'267daf54e769aad114f34ab3cc2374a067a827193772395634f7e620b0586f14','564002ed0a58aff538d3d5bb157419fd491f1b18b4b318ebf0084f185d995672',CAST('{"at":"2026-11-25T14:24:11.574596Z","data":{"assignment":2,"case":4,"delivery":2,"own":false,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2"},"kind":"assignment.examination_begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"267daf54e769aad114f34ab3cc2374a067a827193772395634f7e620b0586f14","role":"paralegal","seq":38,"staff":1,"texts":{"summary":"d097b6c80e236d81cc8c10faa70afd05bd534cdc7fcfe41dda039d5c0b2c2ba6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(39,'564002ed0a58aff538d3d5bb157419fd491f1b18b4b318ebf0084f185d995672','5732bafe83c2e181bdeecc1695504341b9210a918203a2293888513fd6d553ab',CAST('{"at":"2026-11-25T14:24:11.578077Z","data":{"assignment":2,"case":4,"delivery":2,"examination":3,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","verdict":"pass"},"kind":"assignment.examined","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"564002ed0a58aff538d3d5bb157419fd491f1b18b4b318ebf0084f185d995672","role":"paralegal","seq":39,"staff":1,"texts":{"summary":"9b09469a176a4c6e8fa1920449ab68b06382f590bf189b37cd4ec385039e5a8c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(40,'5732bafe83c2e181bdeecc1695504341b9210a918203a2293888513fd6d553ab','7fe8c39f35270de581bde6583eba144dbe9182906114c4f38206a7887239d72a',CAST('{"at":"2026-11-25T14:24:11.586273Z","data":{"assignment":2,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"purpose":"file","request":2},"kind":"approval.asked","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5732bafe83c2e181bdeecc1695504341b9210a918203a2293888513fd6d553ab","role":"paralegal","seq":40,"staff":1,"texts":{"summary":"da779675ae93684b52fdeb38e3faf11de8f4f9b60f804022afd089f31c21819d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(41,'7fe8c39f35270de581bde6583eba144dbe9182906114c4f38206a7887239d72a','3c32d40cbe9fc38543228a7ff57c8f2957ff4b69c141ddc1a1ab22f0ce240e6a',CAST('{"at":"2026-11-25T14:24:11.588874Z","data":{"assignment":3,"case":4,"delivery":3,"own":false,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"},"kind":"assignment.examination_begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"7fe8c39f35270de581bde6583eba144dbe9182906114c4f38206a7887239d72a","role":"paralegal","seq":41,"staff":1,"texts":{"summary":"da10ab446261ae384bbb8e9857e93d23a308e7d46f21c6fb890ac3079a1acfd8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(42,'3c32d40cbe9fc38543228a7ff57c8f2957ff4b69c141ddc1a1ab22f0ce240e6a','de920c7f49d9c811f27e5532807cd140d072b352c2418b2c1b26f024e7467847',CAST('{"at":"2026-11-25T14:24:11.602383Z","data":{"assignment":3,"case":4,"delivery":3,"examination":4,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","verdict":"pass"},"kind":"assignment.examined","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3c32d40cbe9fc38543228a7ff57c8f2957ff4b69c141ddc1a1ab22f0ce240e6a","role":"paralegal","seq":42,"staff":1,"texts":{"summary":"422932b116c860413b37be2ea1a2afbd8dbfa0e261a480f9c3bb879a506e1703"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(43,'de920c7f49d9c811f27e5532807cd140d072b352c2418b2c1b26f024e7467847','398380d8b10cbc7dca4863350869b8045c30d61c2ceb55a534e5c83397b28c88',CAST('{"at":"2026-11-25T14:24:11.608499Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":3},"kind":"approval.asked","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"de920c7f49d9c811f27e5532807cd140d072b352c2418b2c1b26f024e7467847","role":"paralegal","seq":43,"staff":1,"texts":{"summary":"ddeb2755d36c87c29c36ddf476dab570271414dba33038330f2e598f6a4103d9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(44,'398380d8b10cbc7dca4863350869b8045c30d61c2ceb55a534e5c83397b28c88','5dc52aff9d23927f5a4232925c7051341df5a36931085942f55190ecceb47f7a',CAST('{"at":"2026-11-25T14:24:11.617519Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89","size":98}],"for":2,"key":"SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":1,"seconds":0,"signature":null,"statement":"298e57253e421e0cb670c2a8c751afc29020d116928a04aff7393345c3166475"},"kind":"approval.approved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"398380d8b10cbc7dca4863350869b8045c30d61c2ceb55a534e5c83397b28c88","role":"attorney","seq":44,"staff":2,"texts":{"comment":"bdea267c61623df8d3e1756f930a8d57e11603ac33fd5b7a5ce8d966db81589b","statement":"98d185d835204d4ef016a058674dfc234279e449083b2aba9473b5fecbce1f82","summary":"2681dc77d6bf82da716e91c37f78152249b96a9b22c02055a5407db07d0fcd31"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(45,'5dc52aff9d23927f5a4232925c7051341df5a36931085942f55190ecceb47f7a','da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781',CAST('{"at":"2026-11-25T14:24:11.634125Z","data":{"case":4,"day":"2026-11-25","documents":[{"id":29,"sha256":"b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89"}],"proof_document":null,"request":1,"standing":"approved"},"kind":"release.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5dc52aff9d23927f5a4232925c7051341df5a36931085942f55190ecceb47f7a","role":"paralegal","seq":45,"staff":1,"texts":{"proof":"896dc8c7582e5154da8c22a765525cd7596460a1cb47dbd9b701e42591b3d3f6","reason":"c6f7b770b224ebbbfbbd7b0e038e46ed62afba560ef0bcf2f049cf79e6446c65","summary":"a97db3e9dce646b645444d534d48422aa76c8fa47f0e61723f6f2a0745ac3097","to":"ab17c756eb217cf0c18845b65b2abf232dc0673368931a6b0cba385e604efa49"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(46,'da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781','bb829ff75ac3eba7d4aa353f15aa3c91a13a40c9d1229bfd6e80b717cb48c7d2',CAST('{"at":"2026-11-25T14:24:11.696394Z","data":{"fingerprint":"SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc","key":1,"signature":"211dc2c11a6368ae2ae3128eaeb688f0c30c99b4f3039ae65fb4d3fffe8850bd","statement":"5cb264d51c5319eafc3516921d197b47cb2f8e663d5d8d66b433da2065985488"},"kind":"approval.signature","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781","role":"attorney","seq":46,"staff":2,"texts":{"signature":"5379d5b7a455dbd4d22342614e99ec10e53229b05f506886b8a1f68704175a34","summary":"a59ba875f02caf423c4049e33038e3dbf5013c92a407dc70a3e66282f9647131"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(47,'bb829ff75ac3eba7d4aa353f15aa3c91a13a40c9d1229bfd6e80b717cb48c7d2','8771639ba626e12a7a7c550b679e72fd8a0af4ebbdda4de79de39d049d2ad830',CAST('{"at":"2026-11-25T14:24:11.697296Z","data":{"assignment":2,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92}],"for":2,"key":"SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc","level":"signed","opened":0,"owed":false,"pages":1,"proof":"key","read_as":"screen","request":2,"seconds":0,"signature":1,"statement":"5cb264d51c5319eafc3516921d197b47cb2f8e663d5d8d66b433da2065985488"},"kind":"approval.approved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"bb829ff75ac3eba7d4aa353f15aa3c91a13a40c9d1229bfd6e80b717cb48c7d2","role":"attorney","seq":47,"staff":2,"texts":{"comment":"e00d54149a126c080003e45ffb8235e733d233c6711f712a8c751aae9194139b","statement":"822146e7d11c8c008d4b67555d1bb21a834d1e87094e33134d86fed90fde929d","summary":"259317272e557c682329aea78fd010006caf65efa2b33caa20197e8485c70da2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(48,'8771639ba626e12a7a7c550b679e72fd8a0af4ebbdda4de79de39d049d2ad830','6987cb44dfd3945d159802e5065736c651fc23dacd1138d22cc0213aab05a122',CAST('{"at":"2026-11-25T14:24:11.702931Z","data":{"assignment":3,"case":4,"request":3},"kind":"approval.withdrawn","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"8771639ba626e12a7a7c550b679e72fd8a0af4ebbdda4de79de39d049d2ad830","role":"paralegal","seq":48,"staff":1,"texts":{"summary":"9d0d7802963b70643dafac7c2de299978ab57937998300faa7790f8d8486220e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(49,'6987cb44dfd3945d159802e5065736c651fc23dacd1138d22cc0213aab05a122','2d44fcf6a0626e0b583d94d4cb59127ed1647890c360caf19e24e4c50cf27ede',CAST('{"at":"2026-11-25T14:24:11.712644Z","data":{"assignment":3,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":4},"kind":"approval.asked","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"6987cb44dfd3945d159802e5065736c651fc23dacd1138d22cc0213aab05a122","role":"paralegal","seq":49,"staff":1,"texts":{"summary":"c4c912ac678dfe6779aed9a079e6130ba006460a4e497d031fc778ecf1ea22b2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(50,'2d44fcf6a0626e0b583d94d4cb59127ed1647890c360caf19e24e4c50cf27ede','c5dbe36e82d1c5c12495aa6636e9142ebf1ce23fdccc99905cee255793f0c0c0',CAST('{"at":"2026-11-25T14:24:11.719510Z","data":{"attorney":2,"case":4,"documents":[{"id":31,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"}],"request":4,"statement":"3337971e6655a22fb1c0bcf55e911df10ccc5deb4db4ccc84416e0355fbf3bb3"},"kind":"approval.phone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"2d44fcf6a0626e0b583d94d4cb59127ed1647890c360caf19e24e4c50cf27ede","role":"paralegal","seq":50,"staff":1,"texts":{"statement":"6246e2cc251d3725f8180b9351e0c43c11d8933ccde958a2c31ee8d03f5ddcf7","summary":"4d6647fb8a6ac74fa73eb0dfba7881759792fda808dc7b8cfa639d1d99758a4b","when":"7a4f1efc90b94adf1a48e813bdf5f679fbbb5c6756dd69a0d824d8756e601a23","words":"b63bd993464fc66d25602cf75dd4139448af5eade05301a6e386bbca07c6e0b5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(51,'c5dbe36e82d1c5c12495aa6636e9142ebf1ce23fdccc99905cee255793f0c0c0','de32c4e3b84128fc6c73ebb76074ddcd5597aff4ff0cf20bf42f20fe80266c62',CAST('{"at":"2026-11-25T14:24:11.726257Z","data":{"assignment":5,"case":4,"due":"2036-05-04","kind":"research","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c5dbe36e82d1c5c12495aa6636e9142ebf1ce23fdccc99905cee255793f0c0c0","role":"paralegal","seq":51,"staff":1,"texts":{"summary":"e84e2679090422c60484181f666a5f8ecfebb2616b0cbf78d5762be08da2491c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(52,'de32c4e3b84128fc6c73ebb76074ddcd5597aff4ff0cf20bf42f20fe80266c62','5943358f3d6a57666313fc5265661088245dc929aa6838af67bbf72ad9d14340',CAST('{"at":"2026-11-25T14:24:11.749412Z","data":{"documents":[[32,"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38",90]]},"kind":"intake.taken","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"de32c4e3b84128fc6c73ebb76074ddcd5597aff4ff0cf20bf42f20fe80266c62","role":"intake","seq":52,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(53,'5943358f3d6a57666313fc5265661088245dc929aa6838af67bbf72ad9d14340','f770a5d6b3bfe4f79cda313e15e69993175aa4611a56388c94d112cda3f3f1ed',CAST('{"at":"2026-11-25T14:24:12.443427Z","data":{"ai":false,"assignment":5,"case":4,"delivery":5,"document":32,"minutes":90,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","version":1},"kind":"assignment.delivered","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5943358f3d6a57666313fc5265661088245dc929aa6838af67bbf72ad9d14340","role":"assistant","seq":53,"staff":6,"texts":{"summary":"a9ca70618b44461d5f63c49ff71d1d1e0692d93090d31aa35e8f2522d3bdbfc4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(54,'f770a5d6b3bfe4f79cda313e15e69993175aa4611a56388c94d112cda3f3f1ed','ebadbf55fe8927a4683781bd04ef891dfae3d6c8accd4c07e71ee7ac3b3fc1a6',CAST('{"at":"2026-11-25T14:24:12.456092Z","data":{"assignment":5,"case":4,"delivery":5,"own":false,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38"},"kind":"assignment.examination_begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f770a5d6b3bfe4f79cda313e15e69993175aa4611a56388c94d112cda3f3f1ed","role":"paralegal","seq":54,"staff":1,"texts":{"summary":"a064dbf562ecf9166bdb2b8165515cb79283918c804fcb0020a50108b9edcb5f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(55,'ebadbf55fe8927a4683781bd04ef891dfae3d6c8accd4c07e71ee7ac3b3fc1a6','ace6dcb0ddeed3ef89bcba5caefd85c4f486c80bb397eaa2a51077ab8edf4786',CAST('{"at":"2026-11-25T14:24:12.462319Z","data":{"assignment":5,"case":4,"delivery":5,"examination":5,"faults":0,"lines":7,"own":false,"seconds":0,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","verdict":"pass"},"kind":"assignment.examined","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ebadbf55fe8927a4683781bd04ef891dfae3d6c8accd4c07e71ee7ac3b3fc1a6","role":"paralegal","seq":55,"staff":1,"texts":{"summary":"35cd410f8a3e4d644071c09f2f72df63a4c1d291caa4c442456840901d34cab6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(56,'ace6dcb0ddeed3ef89bcba5caefd85c4f486c80bb397eaa2a51077ab8edf4786','e84c6791c3939e11771121700e9f5c4e192dc355a95a76739836cb95561368a2',CAST('{"at":"2026-11-25T14:24:12.464325Z","data":{"from":5,"to":2,"until":"2036-06-01"},"kind":"queue.lent","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ace6dcb0ddeed3ef89bcba5caefd85c4f486c80bb397eaa2a51077ab8edf4786","role":"attorney","seq":56,"staff":5,"texts":{"summary":"a1852ff9f56524eec95dd3844490b815ef81baf7655fa3be96563cd3f8c9876a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(57,'e84c6791c3939e11771121700e9f5c4e192dc355a95a76739836cb95561368a2','6d8b79d3d3b073682a4924b324374e79e146174263bc0a2edd9e640e85b73032',CAST('{"at":"2026-11-25T14:24:12.468844Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e84c6791c3939e11771121700e9f5c4e192dc355a95a76739836cb95561368a2","role":"assistant","seq":57,"staff":4,"texts":{"summary":"5ebe7213f9758891112ac5c7f827316848660fdaf414f8d86c56cf86b110d90e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(58,'6d8b79d3d3b073682a4924b324374e79e146174263bc0a2edd9e640e85b73032','d15332c0d79de598ca22deb3f2ca50b49d71c7f19ddeb267c2c250e233bbe96b',CAST('{"at":"2026-11-25T14:24:12.486251Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"6d8b79d3d3b073682a4924b324374e79e146174263bc0a2edd9e640e85b73032","role":"paralegal","seq":58,"staff":1,"texts":{"path.18":"fb536fe6acb8f014b3021a003f1abcc35672425d4699dda7ea051850931b0dde","summary":"f4c8704ce40acc11e73a18f42375515222812755247c6eaad16f2a60bcf35584"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(59,'d15332c0d79de598ca22deb3f2ca50b49d71c7f19ddeb267c2c250e233bbe96b','b8a21f55404e84495cf368cc0f4ba41b38407bf492ba0e0a12e6c45f286ae2ba',CAST('{"at":"2026-11-25T14:24:12.506274Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"new","type":null}],"undoes":45},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"d15332c0d79de598ca22deb3f2ca50b49d71c7f19ddeb267c2c250e233bbe96b","role":"paralegal","seq":59,"staff":1,"texts":{"path.18":"22043ea70e02a0a17ce396663f3f28e07e01ff74aa6bb718b04b0a4fa556c40a","summary":"2bdaffc2308577c70247e101798a41244f15cca6fe30b2f543b6e1dffff045bd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(60,'b8a21f55404e84495cf368cc0f4ba41b38407bf492ba0e0a12e6c45f286ae2ba','e6979ce6059e32bd90173b80fdcfb4509c2f1499de0a4c50eb5e40c112f9266d',CAST('{"at":"2026-11-25T14:24:12.526191Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":18,"moved":true,"sha256":"b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596","state":"in_file","type":"memorandum_of_law"}],"undoes":46},"kind":"act.redone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b8a21f55404e84495cf368cc0f4ba41b38407bf492ba0e0a12e6c45f286ae2ba","role":"paralegal","seq":60,"staff":1,"texts":{"path.18":"1733168cf63f4639c0350afabdf030f5c57f1c4bca9f7cfd7d0a18b62ffa667d","summary":"6ef393b5c71b8bc2b83d1fcfb74a26f968dc3cf84afba098a11ca107ef59dea8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(61,'e6979ce6059e32bd90173b80fdcfb4509c2f1499de0a4c50eb5e40c112f9266d','283316df535633225c5c9756a9b97f2ef5bbb4443b5e6613e934f8a3f9835e61',CAST('{"at":"2026-11-25T14:24:12.553815Z","data":{"documents":[{"cases":[4],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e6979ce6059e32bd90173b80fdcfb4509c2f1499de0a4c50eb5e40c112f9266d","role":"attorney","seq":61,"staff":5,"texts":{"path.19":"68a4da3b04a8fcfef7a547ec09cc06a04a5509160f34cfa2afd8bea7634e3fa7","summary":"114cc730f58c7bbbcfcbe5ba3ad74c37909d5b7079c96683c902e4da0796e0a9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(62,'283316df535633225c5c9756a9b97f2ef5bbb4443b5e6613e934f8a3f9835e61','c15524fb9389c9816c1e3ab53fed3012706e0710e0f898802fc73ef31ca20890',CAST('{"at":"2026-11-25T14:24:12.566022Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":19,"moved":true,"sha256":"b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f","state":"new","type":null}],"undoes":48},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"283316df535633225c5c9756a9b97f2ef5bbb4443b5e6613e934f8a3f9835e61","role":"attorney","seq":62,"staff":5,"texts":{"path.19":"e34ea0bd9a36018216b0bda96382984d29479fcd058a33ded11945d37f506a83","summary":"0822cbd841e49c655a6aa5dbafa4b5f708186689d14b79995fcc7300878db2c0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(63,'c15524fb9389c9816c1e3ab53fed3012706e0710e0f898802fc73ef31ca20890','b417f6cf1e9d4094c62c6d9cc8d515f330fa1de14671b2816a2af1975b33d43b',CAST('{"at":"2026-11-25T14:24:12.578109Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","filed_on","received_on","state","title"],"id":1,"moved":true,"sha256":"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2","state":"in_file","type":"complaint"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c15524fb9389c9816c1e3ab53fed3012706e0710e0f898802fc73ef31ca20890","role":"paralegal","seq":63,"staff":1,"texts":{"path.1":"68eb0312eef1cf29daa131f44f4d3da85c2619a99b82ab96d89938c2c5e3c269","summary":"81537478d9398c095d22051fe48c3edd0436cf423a12fcd015155c48ddbe6af0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(64,'b417f6cf1e9d4094c62c6d9cc8d515f330fa1de14671b2816a2af1975b33d43b','f8397574b635b328a135077846a9b2e072a8978176e30a1ea93a73c98b83ed25',CAST('{"at":"2026-11-25T14:24:12.589048Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","party","received_on","state","title"],"id":2,"moved":true,"sha256":"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7","state":"in_file","type":"answer"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b417f6cf1e9d4094c62c6d9cc8d515f330fa1de14671b2816a2af1975b33d43b","role":"paralegal","seq":64,"staff":3,"texts":{"path.2":"ce009bc5972893033275a0eb6bb45cb99ceae37bf50ab6ee3afcf2fbcfca74ec","summary":"e0d5a98c2fa613f7f3625f042ae8a114379e0b57f8f496b3d2a1d533561ad526"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(65,'f8397574b635b328a135077846a9b2e072a8978176e30a1ea93a73c98b83ed25','46502e5865ba080eebe28ee1c460f320e50b62156c4ddef3db93f5395307ed57',CAST('{"at":"2026-11-25T14:24:12.595107Z","data":{"documents":[{"cases":[1],"changed":["cases","dated_on","decided_at","decided_by","received_on","state","title"],"id":3,"moved":true,"sha256":"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":27,"moved":false,"sha256":"fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":28,"moved":false,"sha256":"d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f8397574b635b328a135077846a9b2e072a8978176e30a1ea93a73c98b83ed25","role":"paralegal","seq":65,"staff":3,"texts":{"path.3":"f9cb4076b776ee7b94c35c145db8435fad1c944831ca26e828c3b9fab575d435","summary":"7727f9ccedcc7e55ca6a5233b09aeb2605690edfb3d587299cb877948055868d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(66,'46502e5865ba080eebe28ee1c460f320e50b62156c4ddef3db93f5395307ed57','722bf41db2f14ea35d0f2ff1f8c2bbe7ad046bca4f25989a4d97f68c62395283',CAST('{"at":"2026-11-25T14:24:12.602540Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":4,"moved":true,"sha256":"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63","state":"in_file","type":"motion_to_compel"},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":5,"moved":true,"sha256":"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac","state":"in_file","type":null},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":6,"moved":true,"sha256":"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"46502e5865ba080eebe28ee1c460f320e50b62156c4ddef3db93f5395307ed57","role":"paralegal","seq":66,"staff":1,"texts":{"path.4":"10ab6a598485bc15d766d232f9951b93c4b8f57b2d5bbcd8aec13ef1a578c41f","path.5":"92aac30447158a6989b1d42469c2947de81fe173536156cf32672bf39196061b","path.6":"f3fe066f9f7118595882205e261de857133bf3a7b94ae7cbbce9e0f332669d3f","summary":"18fb856f6ae58d864b737da9b643026175c5b1c94bcfd519dc12a0b4d6b70fea"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(67,'722bf41db2f14ea35d0f2ff1f8c2bbe7ad046bca4f25989a4d97f68c62395283','3a3fb6c08a35c153a2329d2b15ae2882ef96d3081eadf16e6f55a3d41725a5e2',CAST('{"at":"2026-11-25T14:24:12.649996Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":11,"moved":true,"sha256":"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36","state":"in_file","type":null}],"only_said":true,"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"722bf41db2f14ea35d0f2ff1f8c2bbe7ad046bca4f25989a4d97f68c62395283","role":"assistant","seq":67,"staff":4,"texts":{"path.11":"7c6e404cf3b17850cfa3c7f8fe8910009417d04d7abcda6aea5ae90c3a68fccc","summary":"3db408286222505c3a55560d017b2897befe81e898e98b6480ec498c52727a30"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(68,'3a3fb6c08a35c153a2329d2b15ae2882ef96d3081eadf16e6f55a3d41725a5e2','f7bf6a3a2aba0892ed288c8385104d727e0e468417da266a5a4735d30ca0101f',CAST('{"at":"2026-11-25T14:24:12.670638Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":12,"moved":true,"sha256":"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3a3fb6c08a35c153a2329d2b15ae2882ef96d3081eadf16e6f55a3d41725a5e2","role":"assistant","seq":68,"staff":4,"texts":{"path.12":"aa4cddc49741eac7fe92d925b5a4f5358963c4eb12838f6157d4a80ded9a6abc","summary":"376eafe391e4af37654d6035c6fb777c6c4771edbdefa428954c5285060802c3"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(69,'f7bf6a3a2aba0892ed288c8385104d727e0e468417da266a5a4735d30ca0101f','9ca0447f352490a79a0add2823db186382afc3a37225d2c8f73f2f9260dca0fe',CAST('{"at":"2026-11-25T14:24:12.690076Z","data":{"documents":[{"cases":[1,4],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f7bf6a3a2aba0892ed288c8385104d727e0e468417da266a5a4735d30ca0101f","role":"paralegal","seq":69,"staff":1,"texts":{"path.7":"a7d22ed8449a18e4799f27ff0bbaf75164b74a4176335298ab8776ddc03054dc","summary":"75f54363b1063675ba74eed06a99755556a8bf91ae56cc20b86faef6fa4b9a58"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(70,'9ca0447f352490a79a0add2823db186382afc3a37225d2c8f73f2f9260dca0fe','75bfd0a929bbd40a9846647c9efff1ec8e39d892155c2828e6b2416fdf2e6d3e',CAST('{"at":"2026-11-25T14:24:12.701705Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":8,"moved":false,"sha256":"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"9ca0447f352490a79a0add2823db186382afc3a37225d2c8f73f2f9260dca0fe","role":"paralegal","seq":70,"staff":1,"texts":{"summary":"b6fb8cc6ddf177c0a6af4e2cfddcb592141621bf4e06a977b1f963cddcc91f8e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(71,'75bfd0a929bbd40a9846647c9efff1ec8e39d892155c2828e6b2416fdf2e6d3e','7c60b2cde4daf99970de94d17e5b443ad28931ea1eacd74c6eb1a6aac38bb679',CAST('{"at":"2026-11-25T14:24:12.721939Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":9,"moved":true,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"75bfd0a929bbd40a9846647c9efff1ec8e39d892155c2828e6b2416fdf2e6d3e","role":"paralegal","seq":71,"staff":3,"texts":{"path.9":"d0f4f0e45423fe70f067c25e026defa9ef797d6da6ab486b56a3184393f29fb7","summary":"6e1f7b95d93f68939c6e6a28b1f3519eb9f1d978ac755a47ac6d27ca74632d9c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(72,'7c60b2cde4daf99970de94d17e5b443ad28931ea1eacd74c6eb1a6aac38bb679','3c2c1f83aa06bdcacd9f2576f16112b7b18a15ebd5e939ebc66ea17ac01f905a',CAST('{"at":"2026-11-25T14:24:12.739887Z","data":{"documents":[{"cases":[1],"changed":["handling","served_on","service_method","title"],"id":9,"moved":false,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"7c60b2cde4daf99970de94d17e5b443ad28931ea1eacd74c6eb1a6aac38bb679","role":"paralegal","seq":72,"staff":3,"texts":{"summary":"7cf28770125b07c34bb3c9cdb6fed1f50c6efbdd274c482526922ae09905597b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(73,'3c2c1f83aa06bdcacd9f2576f16112b7b18a15ebd5e939ebc66ea17ac01f905a','99c1a53a5ad08532140a685c3553178b52307ce6237b704991558eab23c9d80c',CAST('{"at":"2026-11-25T14:24:12.751323Z","data":{"documents":[{"cases":[3],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3c2c1f83aa06bdcacd9f2576f16112b7b18a15ebd5e939ebc66ea17ac01f905a","role":"assistant","seq":73,"staff":6,"texts":{"path.10":"faf0d3cd72535a89152829a2e43ced584582bd095ef307c9631a4a538dd8bbd7","summary":"e0bbdeb48018db58f40950ca8a65a9c2177fc1144c57b36b42346a8e84cd6c10"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(74,'99c1a53a5ad08532140a685c3553178b52307ce6237b704991558eab23c9d80c','ae53e26a482f7ebc96c704d64eadf0c7ccab1cd5d75f643129d8093273f5be0b',CAST('{"at":"2026-11-25T14:24:12.754816Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":17,"moved":false,"sha256":"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"99c1a53a5ad08532140a685c3553178b52307ce6237b704991558eab23c9d80c","role":"paralegal","seq":74,"staff":1,"texts":{"summary":"c86ffd3b83624a33374df9e98293206e28a44931b442dba990879669fc667aa6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(75,'ae53e26a482f7ebc96c704d64eadf0c7ccab1cd5d75f643129d8093273f5be0b','aa155eb478809745a5e6c8c348eb83acdb9f7d9712f43f50fb3d411d261317bc',CAST('{"at":"2026-11-25T14:24:12.759425Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":13,"moved":true,"sha256":"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ae53e26a482f7ebc96c704d64eadf0c7ccab1cd5d75f643129d8093273f5be0b","role":"assistant","seq":75,"staff":4,"texts":{"path.13":"7e9d8ee928e06d74927d9e7307c3b3b3a24bfa3765a0529fd928c679d37cd726","summary":"e26c0fe2dfa6376dae86f7899d6e62ec5344d3c6462dd4f2e598887ec48229bc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(76,'aa155eb478809745a5e6c8c348eb83acdb9f7d9712f43f50fb3d411d261317bc','c643fddf95535034678304d4acb2eecbab39bc69a7dc55361021e49c438a5c2b',CAST('{"at":"2026-11-25T14:24:12.773808Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"aa155eb478809745a5e6c8c348eb83acdb9f7d9712f43f50fb3d411d261317bc","role":"paralegal","seq":76,"staff":1,"texts":{"path.14":"ef635fee4b749f8ce8362a2cac86f1bc9b78e3aea2b1ffc1789ec98fa8f65ac7","summary":"d745b1c63a117c24a9ea6e74dc7acaa848e9061bd1e97da6940ecce9720bfcf6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(77,'c643fddf95535034678304d4acb2eecbab39bc69a7dc55361021e49c438a5c2b','4de024f29b19335fba2bb66e6c1d038222083bcbbc4ab57acb615a64074f25c9',CAST('{"at":"2026-11-25T14:24:12.793835Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"new","type":null}],"undoes":null},"kind":"document.restored","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c643fddf95535034678304d4acb2eecbab39bc69a7dc55361021e49c438a5c2b","role":"paralegal","seq":77,"staff":1,"texts":{"path.14":"77e3318a85a59b2073bb5d79fe65327f40480ed0d1a192145d900f98b90679db","summary":"26752d0edfcb3df95332f2b301421e8eb72acdeab87b1ba8c869239d543d60ef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(78,'4de024f29b19335fba2bb66e6c1d038222083bcbbc4ab57acb615a64074f25c9','7bc0159d8df1961b4d52835982c61d5c9e31e7fc3d80d498708298192e2a6c74',CAST('{"at":"2026-11-25T14:24:12.814062Z","data":{"documents":[{"cases":[3],"changed":["decided_at","state"],"id":10,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"4de024f29b19335fba2bb66e6c1d038222083bcbbc4ab57acb615a64074f25c9","role":"assistant","seq":78,"staff":6,"texts":{"path.10":"ffcf50256faf46bd25574c5e0c885d02bd27e9285c854eb85a216bafa7495fff","summary":"d174141deefcff6132042d938968778a77ccbcb8fc9205aa681466fad5818ff6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(79,'7bc0159d8df1961b4d52835982c61d5c9e31e7fc3d80d498708298192e2a6c74','fb523f52f480e2ca8b64d69e40528fc5bfaf7fddc830a073d74eb791728bd046',CAST('{"at":"2026-11-25T14:24:12.825839Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"7bc0159d8df1961b4d52835982c61d5c9e31e7fc3d80d498708298192e2a6c74","role":"paralegal","seq":79,"staff":3,"texts":{"summary":"5d62030f0429859ffb45e691569946f7bd37ede523d2f0378df80bbc41bea9e6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(80,'fb523f52f480e2ca8b64d69e40528fc5bfaf7fddc830a073d74eb791728bd046','c478371564cfabfc2f42bfbff8be9493bd4b7783ca499fb853ab1eb35dead9c5',CAST('{"at":"2026-11-25T14:24:12.951559Z","data":{"case":1,"dockets":0,"fields":["caption","stage"],"parties":0,"team":0},"kind":"case.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"fb523f52f480e2ca8b64d69e40528fc5bfaf7fddc830a073d74eb791728bd046","role":"paralegal","seq":80,"staff":1,"texts":{"caption":"ad80406e33dde365494fc05c60aeab40a33d81193934f5620057aca1a8fbe4e9","stage":"f22f099c55073f1c6bec64ddbb6734a5119f1fde86408aa45ae6b4104b371c7c","summary":"6747d072562664ba8482a327a61871cfea1fec48f115c1e10c4ecbff8ddc1d7a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(81,'c478371564cfabfc2f42bfbff8be9493bd4b7783ca499fb853ab1eb35dead9c5','515647846a9c9f6df31b55ba2693594cb56ed45047ec578b4041927c4a932532',CAST('{"at":"2026-11-25T14:24:13.063418Z","data":{"case":3,"dockets":0,"fields":["status"],"parties":0,"team":0},"kind":"case.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c478371564cfabfc2f42bfbff8be9493bd4b7783ca499fb853ab1eb35dead9c5","role":"paralegal","seq":81,"staff":3,"texts":{"status":"1db157a96a3e10c1eadb1f50cd309e96be4c741772ebebba0faf1ad24160f4a9","summary":"15387c85d32c8e8cbc33e0b9905084ecf27946d785ff86c31169ad3d00168402"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(82,'515647846a9c9f6df31b55ba2693594cb56ed45047ec578b4041927c4a932532','b9627a32ae82ba515d37a8e0d32af6c833ac50549d690a76c5138bfbbe7d7d35',CAST('{"at":"2026-11-25T14:24:13.224682Z","data":{"case":4,"dockets":0,"fields":["side"],"parties":0,"team":0},"kind":"case.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"515647846a9c9f6df31b55ba2693594cb56ed45047ec578b4041927c4a932532","role":"attorney","seq":82,"staff":2,"texts":{"side":"5879ba21da9d285c39d9dc96bb76eae0143f289d61e187ca1cce301876398b8e","summary":"cd8305a74329d713a5e1aab51a55b6eb22fd349ebca1c874a4eab6fdc12b491f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(83,'b9627a32ae82ba515d37a8e0d32af6c833ac50549d690a76c5138bfbbe7d7d35','179bcf3a740e5e9a4578d912442f4ac79e2eacae290a89ef60676291bfe9623e',CAST('{"at":"2026-11-25T14:24:13.246319Z","data":{"documents":[{"cases":[4],"changed":["cases"],"id":7,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.moved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b9627a32ae82ba515d37a8e0d32af6c833ac50549d690a76c5138bfbbe7d7d35","role":"paralegal","seq":83,"staff":1,"texts":{"path.7":"1b0a617282ee38211bf163fd2a0ef70aff7f0b55a73f20730faac2569f4b1d4b","summary":"241fa4050986d91a093aa1f2eb30e9ad33cd3603dc116a0cb3a614ae590a4431"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(84,'179bcf3a740e5e9a4578d912442f4ac79e2eacae290a89ef60676291bfe9623e','5a14275c6a6c2d211d1b8fdd13f126989567dc438bc989b68faf5b3effdea648',CAST('{"at":"2026-11-25T14:24:13.257855Z","data":{"documents":[{"cases":[],"changed":["decided_at","state"],"id":16,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"new","type":null}],"undoes":null},"kind":"document.brought_back","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"179bcf3a740e5e9a4578d912442f4ac79e2eacae290a89ef60676291bfe9623e","role":"paralegal","seq":84,"staff":3,"texts":{"summary":"f972558accdd89cb4dfda1ecf496e0e09d2eea89f43a63ed1163c4932fb4a181"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(85,'5a14275c6a6c2d211d1b8fdd13f126989567dc438bc989b68faf5b3effdea648','2cfb6e821bfb1f2528ed0008de8f48c963827638bfbb329e32b1704dc1db3428',CAST('{"at":"2026-11-25T14:24:13.287561Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":20,"moved":true,"sha256":"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":21,"moved":true,"sha256":"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5a14275c6a6c2d211d1b8fdd13f126989567dc438bc989b68faf5b3effdea648","role":"assistant","seq":85,"staff":4,"texts":{"path.20":"2a0552b170423f2b1afe485d6f33b890aa42ee5e6308db99a89b34a07695bcb5","path.21":"41d33998f5f173f950a433b91e4279e6eaf27891f205175973ffe7e2195ad007","summary":"6b677a47e6eccf70201cbf784d15f80262bf49033d7affd8a74a8a2a6a96a1c6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(86,'2cfb6e821bfb1f2528ed0008de8f48c963827638bfbb329e32b1704dc1db3428','4b4558f7037e83bf39f8ed90b4bb47fbcc4333ab3aa48f3a0c050c475f9424dd',CAST('{"at":"2026-11-25T14:24:13.342317Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e","state":"trash","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":23,"moved":true,"sha256":"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"2cfb6e821bfb1f2528ed0008de8f48c963827638bfbb329e32b1704dc1db3428","role":"paralegal","seq":86,"staff":3,"texts":{"path.22":"a4aab9a56712fd3bcd392c23b31a3db68ed5e9634d1a5bbd09049ea5ff07c108","path.23":"a699502a860ad5b66bc5c874f5b5df0b9731b994c2221b09917273af621000ee","summary":"ce2294ebb2ae5175838cd70abf8143b7f3324dbb2093b7c0032e290e384fb110"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(87,'4b4558f7037e83bf39f8ed90b4bb47fbcc4333ab3aa48f3a0c050c475f9424dd','b07308531e662b71870ca76971fb58f52cf78439371fa3d359c8f250b7b7965e',CAST('{"at":"2026-11-25T14:24:13.345914Z","data":{"case":1},"kind":"case.reviewed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"4b4558f7037e83bf39f8ed90b4bb47fbcc4333ab3aa48f3a0c050c475f9424dd","role":"attorney","seq":87,"staff":2,"texts":{"summary":"6ea12e0134bbbbd882c4e4f9ecd71113abddb320616f08ffcbf4d91b619a74fd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(88,'b07308531e662b71870ca76971fb58f52cf78439371fa3d359c8f250b7b7965e','67b29fe04834c59d8d49ed838510c8d37d1e2d27bc9cef53abed0d4b648472d4',CAST('{"at":"2026-11-25T14:24:13.350909Z","data":{"case":2},"kind":"case.reviewed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b07308531e662b71870ca76971fb58f52cf78439371fa3d359c8f250b7b7965e","role":"paralegal","seq":88,"staff":3,"texts":{"summary":"bdcbced39831b5bce570c37144621841c349238105e40b8efb174dc3d3307cb8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(89,'67b29fe04834c59d8d49ed838510c8d37d1e2d27bc9cef53abed0d4b648472d4','a037ce40a690cc5994e68d392582617368b5e98952bf1f9b0d658f0954d7ad95',CAST('{"at":"2026-11-25T14:24:13.353487Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":1},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"67b29fe04834c59d8d49ed838510c8d37d1e2d27bc9cef53abed0d4b648472d4","role":"assistant","seq":89,"staff":4,"texts":{"summary":"13607618234ad6c7d083bb567468fa39dd14544c3188ee9a33c1277a70e38049"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(90,'a037ce40a690cc5994e68d392582617368b5e98952bf1f9b0d658f0954d7ad95','0d37f7c69423837676fb7c35a706dc65d56d372bbd8af386b78f96960e6731cf',CAST('{"at":"2026-11-25T14:24:13.358256Z","data":{"case":1,"due":"2026-04-09","fields":["due_on"],"task":1},"kind":"task.moved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"a037ce40a690cc5994e68d392582617368b5e98952bf1f9b0d658f0954d7ad95","role":"assistant","seq":90,"staff":4,"texts":{"summary":"5e2785b4b5e84d45dfa378e88affa94721ab318117dba361f12e393490c90d8b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(91,'0d37f7c69423837676fb7c35a706dc65d56d372bbd8af386b78f96960e6731cf','ae2c93848fd0b946048297259bab40b531e273a37a2d728960b508636c587c30',CAST('{"at":"2026-11-25T14:24:13.362345Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.done","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"0d37f7c69423837676fb7c35a706dc65d56d372bbd8af386b78f96960e6731cf","role":"assistant","seq":91,"staff":4,"texts":{"summary":"d6eadd8cb023c5cf70ed4e967e88bf5904d58a8a0528f64382e3acdd0092d62e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(92,'ae2c93848fd0b946048297259bab40b531e273a37a2d728960b508636c587c30','bb02db5b12acaceef6906e9bc93a9e9c525f1e5527dda575c951910a4c3a8619',CAST('{"at":"2026-11-25T14:24:13.428370Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":1},"kind":"task.reopened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ae2c93848fd0b946048297259bab40b531e273a37a2d728960b508636c587c30","role":"assistant","seq":92,"staff":4,"texts":{"summary":"a5c673cf826a7353f0884f4072a18d7e1fe3e7b87a66136e82f03b389dfedb5f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(93,'bb02db5b12acaceef6906e9bc93a9e9c525f1e5527dda575c951910a4c3a8619','dbc5dc577d3599106cffbc0d198f6d69426a4141ab6076e6dc72a1962267f086',CAST('{"at":"2026-11-25T14:24:13.432917Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":2},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"bb02db5b12acaceef6906e9bc93a9e9c525f1e5527dda575c951910a4c3a8619","role":"paralegal","seq":93,"staff":1,"texts":{"summary":"6f76876b86e495541b58de5e0b99bce638a0495020b6f16fcde795938e5cda1e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(94,'dbc5dc577d3599106cffbc0d198f6d69426a4141ab6076e6dc72a1962267f086','41abb5d304af31832923c3ff4e44dc1b096b3bb192bf47a7ba2f2f8301d6ddee',CAST('{"at":"2026-11-25T14:24:13.438215Z","data":{"case":1,"due":"2026-04-02","fields":["assignee_id"],"task":2},"kind":"task.assigned","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"dbc5dc577d3599106cffbc0d198f6d69426a4141ab6076e6dc72a1962267f086","role":"paralegal","seq":94,"staff":1,"texts":{"summary":"bd01ea231d4cc8098bbbf4ef27db5596d80ff519d232a967caa613e6bdd7c3a6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(95,'41abb5d304af31832923c3ff4e44dc1b096b3bb192bf47a7ba2f2f8301d6ddee','374a8bf040a4060118d48efbefda683d1b53ffeaa36ecf6ed74f810daa2ca282',CAST('{"at":"2026-11-25T14:24:13.442070Z","data":{"case":1,"due":"2026-04-02","fields":["done_at","done_by","state"],"task":2},"kind":"task.done","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"41abb5d304af31832923c3ff4e44dc1b096b3bb192bf47a7ba2f2f8301d6ddee","role":"paralegal","seq":95,"staff":3,"texts":{"summary":"56ae9eedb207e6d7d152d8f63cc395c94217182ad590c809bd8f6531943104dc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(96,'374a8bf040a4060118d48efbefda683d1b53ffeaa36ecf6ed74f810daa2ca282','3ddf7236492706b6c7bb82863886b030e13fcaeb07e72a0e516e8f4a0c7adc26',CAST('{"at":"2026-11-25T14:24:13.445693Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":3},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"374a8bf040a4060118d48efbefda683d1b53ffeaa36ecf6ed74f810daa2ca282","role":"paralegal","seq":96,"staff":1,"texts":{"summary":"a25c6c23cd0a58c77b97754558922f2049de2d54481229e4eebcc8b7e58ece59"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(97,'3ddf7236492706b6c7bb82863886b030e13fcaeb07e72a0e516e8f4a0c7adc26','82007941caace106812f14a8016c2a3d1469b95326d35c972a1b87c247cdb619',CAST('{"at":"2026-11-25T14:24:13.450110Z","data":{"case":1,"due":"2026-04-03","fields":["assignee_id","due_on","note","priority","what"],"task":3},"kind":"task.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3ddf7236492706b6c7bb82863886b030e13fcaeb07e72a0e516e8f4a0c7adc26","role":"paralegal","seq":97,"staff":1,"texts":{"summary":"fbca60d12a5291a0eda5da06cd34cfbb649112c8a3b715526861d930f4d20244"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(98,'82007941caace106812f14a8016c2a3d1469b95326d35c972a1b87c247cdb619','bf4b2dfc30266bedfcdb6b39ac8783ddae7353478e3ee0f32493baed92f2a124',CAST('{"at":"2026-11-25T14:24:13.453630Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":4},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"82007941caace106812f14a8016c2a3d1469b95326d35c972a1b87c247cdb619","role":"paralegal","seq":98,"staff":1,"texts":{"summary":"5d2dd60c2f619b8500b5478373907ae5ca10af4baab018c79028d93614262ef0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(99,'bf4b2dfc30266bedfcdb6b39ac8783ddae7353478e3ee0f32493baed92f2a124','40c4481b62889c144369f2182dab22314a52afc46b000c480655aa4fb9f2f3b2',CAST('{"at":"2026-11-25T14:24:13.458019Z","data":{"rows":[{"key":[4],"table":"task"}],"undoes":85},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"bf4b2dfc30266bedfcdb6b39ac8783ddae7353478e3ee0f32493baed92f2a124","role":"paralegal","seq":99,"staff":1,"texts":{"summary":"fd14bd5cd91ece5b64ec655da1ebeb6754e294cc7dad81e8c3a2399f8fac1e55"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(100,'40c4481b62889c144369f2182dab22314a52afc46b000c480655aa4fb9f2f3b2','d951068789b04566fbbdf9821eff82a502fcc59826415e6efd566adbb27eac2d',CAST('{"at":"2026-11-25T14:24:13.461819Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":5},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"40c4481b62889c144369f2182dab22314a52afc46b000c480655aa4fb9f2f3b2","role":"paralegal","seq":100,"staff":1,"texts":{"summary":"47f1c6a77c8cadcce7469429fb8c7692a192a7c0102fa0013741b8e3414bdc00"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(101,'d951068789b04566fbbdf9821eff82a502fcc59826415e6efd566adbb27eac2d','43bb1d015927b4c18eb0601080350f8fb7ba6fab313f914802380a643da88cab',CAST('{"at":"2026-11-25T14:24:13.465897Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":87},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"d951068789b04566fbbdf9821eff82a502fcc59826415e6efd566adbb27eac2d","role":"paralegal","seq":101,"staff":1,"texts":{"summary":"ea73f8e6e159b2cece6568ee835d0b7bf469cac43e88e785dd5d627ed280ffe8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(102,'43bb1d015927b4c18eb0601080350f8fb7ba6fab313f914802380a643da88cab','389ebce6a99a639d07b056e37b8a3297800160f5e478db78dee6cb27dde40070',CAST('{"at":"2026-11-25T14:24:13.468693Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":88},"kind":"act.redone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"43bb1d015927b4c18eb0601080350f8fb7ba6fab313f914802380a643da88cab","role":"paralegal","seq":102,"staff":1,"texts":{"summary":"ea6d46a919a58652888a1427d1114238205f0f9ad4c05c0d8500627e453bae09"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(103,'389ebce6a99a639d07b056e37b8a3297800160f5e478db78dee6cb27dde40070','8734f2b768ee5f5e8bf9393ee6812a54748c69e20195fb4b852549e94b4988ae',CAST('{"at":"2026-11-25T14:24:13.470273Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":89},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"389ebce6a99a639d07b056e37b8a3297800160f5e478db78dee6cb27dde40070","role":"paralegal","seq":103,"staff":1,"texts":{"summary":"11be5b3dac7c0e7214c7a38b10a5a1c79390d46db14e2269263ce632c4fa575e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(104,'8734f2b768ee5f5e8bf9393ee6812a54748c69e20195fb4b852549e94b4988ae','420b804e11b57bb3d945cc4f0a6d21974f5681baf8c38c18eae9adb69e74deb9',CAST('{"at":"2026-11-25T14:24:13.471595Z","data":{"rows":[{"key":[5],"table":"task"}],"undoes":90},"kind":"act.redone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"8734f2b768ee5f5e8bf9393ee6812a54748c69e20195fb4b852549e94b4988ae","role":"paralegal","seq":104,"staff":1,"texts":{"summary":"3a6157c7885df2b60e8605eebfa477c1f3b5c2863c20e64b63ad3f702b465d33"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(105,'420b804e11b57bb3d945cc4f0a6d21974f5681baf8c38c18eae9adb69e74deb9','39f72dfc57adc60a5d31754428756da184012902056a50c379cffac0345a1742',CAST('{"at":"2026-11-25T14:24:13.473041Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":6},"kind":"task.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"420b804e11b57bb3d945cc4f0a6d21974f5681baf8c38c18eae9adb69e74deb9","role":"attorney","seq":105,"staff":2,"texts":{"summary":"77d50cbe20f457db325817d418436186a8cb0beaa7b7a31ddfeeabd040b6b4da"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(106,'39f72dfc57adc60a5d31754428756da184012902056a50c379cffac0345a1742','ae6ed2e5e60c7254a2ca91cfe30aad98826c849d975f6f51e92da1c0d0c18ccb',CAST('{"at":"2026-11-25T14:24:13.482067Z","data":{"case":1,"due":"2026-04-03","fields":["due_on"],"task":6},"kind":"task.moved","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"39f72dfc57adc60a5d31754428756da184012902056a50c379cffac0345a1742","role":"paralegal","seq":106,"staff":1,"texts":{"summary":"b6d82502d774f0a9b72a2f9023b50047d22cdbbf55c50f2845d8e6f860318bf7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(107,'ae6ed2e5e60c7254a2ca91cfe30aad98826c849d975f6f51e92da1c0d0c18ccb','22030ec5fc313324be5ba6c3b986a9d757d0f7ae066cfb538c3375ab31a28d30',CAST('{"at":"2026-11-25T14:24:13.599603Z","data":{"case":1,"document":null,"element":"id-contact","state":"requested"},"kind":"element.requested","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ae6ed2e5e60c7254a2ca91cfe30aad98826c849d975f6f51e92da1c0d0c18ccb","role":"assistant","seq":107,"staff":4,"texts":{"summary":"8c1d0cd82be0efad38e4fdc6b6d102153ab4e9b8cdce411bccca9c77c3857924"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(108,'22030ec5fc313324be5ba6c3b986a9d757d0f7ae066cfb538c3375ab31a28d30','85635b8d9a7153920b21112456a809d3ab515fc881fb3b47589522eaca599d1a',CAST('{"at":"2026-11-25T14:24:13.607924Z","data":{"case":1,"document":1,"element":"summons-issued","state":"received"},"kind":"element.received","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"22030ec5fc313324be5ba6c3b986a9d757d0f7ae066cfb538c3375ab31a28d30","role":"assistant","seq":108,"staff":4,"texts":{"summary":"c23bd5da5dc03ac6420503803ae5bf5ea561052feb12ad0cbd71e309c0294073"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(109,'85635b8d9a7153920b21112456a809d3ab515fc881fb3b47589522eaca599d1a','c9fbaf9dbf5c1879fd6c5f29acbca7e2d0c92c094fa17c5d0e1f11f398952d03',CAST('{"at":"2026-11-25T14:24:13.618180Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"requested"},"kind":"element.requested","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"85635b8d9a7153920b21112456a809d3ab515fc881fb3b47589522eaca599d1a","role":"paralegal","seq":109,"staff":3,"texts":{"summary":"549f9834c49fd8f57a9fda1acb47c7785e9c0263e9f9ca8f63946038dcc0ab38"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(110,'c9fbaf9dbf5c1879fd6c5f29acbca7e2d0c92c094fa17c5d0e1f11f398952d03','e2dc16a5e54e51045839fa52c500f073bf5267246e25bb6dc6187c4324d8e300',CAST('{"at":"2026-11-25T14:24:13.621998Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"received"},"kind":"element.received","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c9fbaf9dbf5c1879fd6c5f29acbca7e2d0c92c094fa17c5d0e1f11f398952d03","role":"paralegal","seq":110,"staff":3,"texts":{"summary":"684030d16dae71129e7eeed536b078fa00ed664faac74feef7f5b37cb204f1d0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(111,'e2dc16a5e54e51045839fa52c500f073bf5267246e25bb6dc6187c4324d8e300','7dc5d37158508c9dd297c8fb37bdf3c2a639c6958afa508889af03aaa149e6ae',CAST('{"at":"2026-11-25T14:24:13.625858Z","data":{"case":1,"document":2,"element":"cover-sheet","state":"reviewed"},"kind":"element.reviewed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e2dc16a5e54e51045839fa52c500f073bf5267246e25bb6dc6187c4324d8e300","role":"paralegal","seq":111,"staff":3,"texts":{"summary":"21a23a94655527a8b46e4f6c85a2e4ff8ff4d7c6a120d61bd26ba5e23722e593"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(112,'7dc5d37158508c9dd297c8fb37bdf3c2a639c6958afa508889af03aaa149e6ae','ac811417be3c80f072f4812945882f47890898a727f50c749e6f7b7b82aa9767',CAST('{"at":"2026-11-25T14:24:13.630086Z","data":{"case":1,"document":1,"element":"complaint","state":"received"},"kind":"element.received","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"7dc5d37158508c9dd297c8fb37bdf3c2a639c6958afa508889af03aaa149e6ae","role":"paralegal","seq":112,"staff":1,"texts":{"summary":"54a6194e44804eda5fb67543015d268de6924266995a564468f71b62feecdc72"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(113,'ac811417be3c80f072f4812945882f47890898a727f50c749e6f7b7b82aa9767','ed403cf0c3d638ef5431008291eb2531d13906a89765824af4798e1c0d7bd33c',CAST('{"at":"2026-11-25T14:24:13.633892Z","data":{"case":1,"document":1,"element":"complaint","state":"reviewed"},"kind":"element.reviewed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ac811417be3c80f072f4812945882f47890898a727f50c749e6f7b7b82aa9767","role":"attorney","seq":113,"staff":2,"texts":{"summary":"14b11815e72f2d5234fed109f2d70c5c4fe8eb44887c60bf6d92c08ec573ae77"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(114,'ed403cf0c3d638ef5431008291eb2531d13906a89765824af4798e1c0d7bd33c','3709b939ed41db81257b3adf240948fa1a1d268bea91d56dc45a8441d5d05803',CAST('{"at":"2026-11-25T14:24:13.636082Z","data":{"case":1,"document":null,"element":"jury-demand","state":"waived"},"kind":"element.waived","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"ed403cf0c3d638ef5431008291eb2531d13906a89765824af4798e1c0d7bd33c","role":"attorney","seq":114,"staff":2,"texts":{"summary":"68c638cdca52951b0b251ed1702915e65559195ad5b4594a35a95dd250b27344"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(115,'3709b939ed41db81257b3adf240948fa1a1d268bea91d56dc45a8441d5d05803','50fab191047ce45af770859b1ed27e1510fadc8eae21cb2cdb0800e0642726f5',CAST('{"at":"2026-11-25T14:24:13.643527Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"requested"},"kind":"element.requested","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3709b939ed41db81257b3adf240948fa1a1d268bea91d56dc45a8441d5d05803","role":"paralegal","seq":115,"staff":1,"texts":{"summary":"1b30f30f29306b8ccbb8354993824fc649287142151e5bb9af97f88f7c8e353b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(116,'50fab191047ce45af770859b1ed27e1510fadc8eae21cb2cdb0800e0642726f5','0e90748ad2ca35faa41c7a118fee58d5c2eb32fd2351f4abba5cbca68c98ac0c',CAST('{"at":"2026-11-25T14:24:13.661516Z","data":{"case":1,"document":null,"element":"disclosure-statement","state":"missing"},"kind":"element.missing","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"50fab191047ce45af770859b1ed27e1510fadc8eae21cb2cdb0800e0642726f5","role":"paralegal","seq":116,"staff":1,"texts":{"summary":"e5f33c9330780569500c94e5e42e465f2f5b31cc74f9da78960502d0a9667640"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(117,'0e90748ad2ca35faa41c7a118fee58d5c2eb32fd2351f4abba5cbca68c98ac0c','fb9e0269553dcba8dc6d0009d458cab1de904f83d9bebe219f93a6041789cfe7',CAST('{"at":"2026-11-25T14:24:13.669570Z","data":{"case":1,"contact":1},"kind":"contact.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"0e90748ad2ca35faa41c7a118fee58d5c2eb32fd2351f4abba5cbca68c98ac0c","role":"paralegal","seq":117,"staff":1,"texts":{"summary":"7c41b737967335eed5b253d09801c7144118f7082a80923633fe9bce4d03f3d6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(118,'fb9e0269553dcba8dc6d0009d458cab1de904f83d9bebe219f93a6041789cfe7','91ff08aff4e4212af9573d5e56f83948636c808095a9c1ce3d96e2ba7714005e',CAST('{"at":"2026-11-25T14:24:13.673752Z","data":{"case":1,"contact":2},"kind":"contact.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"fb9e0269553dcba8dc6d0009d458cab1de904f83d9bebe219f93a6041789cfe7","role":"paralegal","seq":118,"staff":3,"texts":{"summary":"c2e6d48c8410530610d20ddaa13f0d95224df00eb948f62d993f77a0ea0320d8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(119,'91ff08aff4e4212af9573d5e56f83948636c808095a9c1ce3d96e2ba7714005e','38d57e22b2c1968d69b5b9101f9efc161975535d92954b58d8203901239b84e5',CAST('{"at":"2026-11-25T14:24:13.675446Z","data":{"case":1,"contact":3},"kind":"contact.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"91ff08aff4e4212af9573d5e56f83948636c808095a9c1ce3d96e2ba7714005e","role":"attorney","seq":119,"staff":2,"texts":{"summary":"3c30a8c7a9ab6a1e61ff1fa120c5468bf9414fc0ee7823f0c1ed1e0c52dfb855"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(120,'38d57e22b2c1968d69b5b9101f9efc161975535d92954b58d8203901239b84e5','f353a2d96c14b4992568e6c35057b6fe13d0e6375c8fc21cdae2b5a865d44365',CAST('{"at":"2026-11-25T14:24:13.677992Z","data":{"case":1,"contact":1,"fields":["note","phone"]},"kind":"contact.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"38d57e22b2c1968d69b5b9101f9efc161975535d92954b58d8203901239b84e5","role":"paralegal","seq":120,"staff":1,"texts":{"summary":"d824b3bc9de5fc628b1c8ad88578f32e7eab4754030b04bfe8f82110edac5b17"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(121,'f353a2d96c14b4992568e6c35057b6fe13d0e6375c8fc21cdae2b5a865d44365','cb97768eb21510d3bf31017e296c72279f754a79965b6cb27417994d5fd63618',CAST('{"at":"2026-11-25T14:24:13.725803Z","data":{"case":1,"contact":2,"fields":["active"]},"kind":"contact.removed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f353a2d96c14b4992568e6c35057b6fe13d0e6375c8fc21cdae2b5a865d44365","role":"paralegal","seq":121,"staff":3,"texts":{"summary":"35dd985789fda4f61ac0e451e80ae311bd1dce04687dfc3aee7759faccba1038"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(122,'cb97768eb21510d3bf31017e296c72279f754a79965b6cb27417994d5fd63618','a5f2c89dc246d0da0bb349bd558461303fd00f5657043d0344815e258f7b79e4',CAST('{"at":"2026-11-25T14:24:13.729779Z","data":{"case":1,"client":false,"party":5},"kind":"party.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"cb97768eb21510d3bf31017e296c72279f754a79965b6cb27417994d5fd63618","role":"paralegal","seq":122,"staff":1,"texts":{"summary":"6d67cf0e23f7bb786913b9cdcc73a3ce1e884789f641e27af9e0fb0eb667ab08"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(123,'a5f2c89dc246d0da0bb349bd558461303fd00f5657043d0344815e258f7b79e4','467631f23d722e4da2eff5ee9f085c6730fa1589b2ff616467397350d4b2011c',CAST('{"at":"2026-11-25T14:24:13.731648Z","data":{"case":1,"client":false,"party":6},"kind":"party.added","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"a5f2c89dc246d0da0bb349bd558461303fd00f5657043d0344815e258f7b79e4","role":"paralegal","seq":123,"staff":3,"texts":{"summary":"69684b2fdfd0faa008e5ed46e3a62acfdb5f52ebcfff601bdde55c6a5512b9ba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(124,'467631f23d722e4da2eff5ee9f085c6730fa1589b2ff616467397350d4b2011c','911b858682e0ad073595125e5c0f17bc4394cfd300830e436e9a41c5d416f7c3',CAST('{"at":"2026-11-25T14:24:13.737429Z","data":{"case":1,"fields":["name"],"party":3},"kind":"party.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"467631f23d722e4da2eff5ee9f085c6730fa1589b2ff616467397350d4b2011c","role":"paralegal","seq":124,"staff":1,"texts":{"summary":"1556a3dde9ad9b2e5404e7eeebcdf0d481da70a3f38811b9ef0b8519dddd92bb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(125,'911b858682e0ad073595125e5c0f17bc4394cfd300830e436e9a41c5d416f7c3','438b662677828cc22a8314d4c9e27164031463aad9fca849ba501c4252a222b3',CAST('{"at":"2026-11-25T14:24:13.745933Z","data":{"case":1,"fields":["active"],"party":2},"kind":"party.removed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"911b858682e0ad073595125e5c0f17bc4394cfd300830e436e9a41c5d416f7c3","role":"paralegal","seq":125,"staff":3,"texts":{"summary":"761b407eebca0f9b7d03e8a8851740c6ce7a3aa6277dab0cd4fd8a4650088436"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(126,'438b662677828cc22a8314d4c9e27164031463aad9fca849ba501c4252a222b3','29ad160cc455f4543d0f074c252513530e286f7f19d871e58fd6f24fe6aa2d93',CAST('{"at":"2026-11-25T14:24:13.762133Z","data":{"assignment":6,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"438b662677828cc22a8314d4c9e27164031463aad9fca849ba501c4252a222b3","role":"paralegal","seq":126,"staff":1,"texts":{"summary":"b1e4b3395c52b414700a788f37e5d421c30c1de34e6b4aae4f4bc8c6e98ce694"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(127,'29ad160cc455f4543d0f074c252513530e286f7f19d871e58fd6f24fe6aa2d93','3a5df043c54fb6716c3acafbee6443cd5f7b3afdbb583c6ccc930c4a439348ac',CAST('{"at":"2026-11-25T14:24:13.770678Z","data":{"assignment":6,"case":4,"fields":["minutes","what"]},"kind":"assignment.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"29ad160cc455f4543d0f074c252513530e286f7f19d871e58fd6f24fe6aa2d93","role":"paralegal","seq":127,"staff":1,"texts":{"summary":"9f0a1792504c0fd88946ed1607f61d57e02221e0ed6f741f9cfd3c772910583f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(128,'3a5df043c54fb6716c3acafbee6443cd5f7b3afdbb583c6ccc930c4a439348ac','72a9ef53779b75d9ab5b23968e99c6fc8d700bf15b76aa1124f3c22549a25be8',CAST('{"at":"2026-11-25T14:24:13.774239Z","data":{"assignment":6,"case":4,"from":4,"to":6},"kind":"assignment.reassigned","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"3a5df043c54fb6716c3acafbee6443cd5f7b3afdbb583c6ccc930c4a439348ac","role":"attorney","seq":128,"staff":2,"texts":{"summary":"9a91c03577d106004e9448de4843c5c50cdb3ad3278fdb59079920e0d62f6790"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(129,'72a9ef53779b75d9ab5b23968e99c6fc8d700bf15b76aa1124f3c22549a25be8','c136411e0a8d01369df27dc21a3533439efb5e7f8976503f003ed3214fb4077d',CAST('{"at":"2026-11-25T14:24:13.778193Z","data":{"assignment":7,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"72a9ef53779b75d9ab5b23968e99c6fc8d700bf15b76aa1124f3c22549a25be8","role":"attorney","seq":129,"staff":2,"texts":{"summary":"872b05ceafab733cd6ce66efa19f84ec9a361b06de53a17fd7e35f809027bf46"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(130,'c136411e0a8d01369df27dc21a3533439efb5e7f8976503f003ed3214fb4077d','c298b8d4a192523426fa275134b2ce9c849a9ee1e5e411a306c442013ab3e2c0',CAST('{"at":"2026-11-25T14:24:13.782473Z","data":{"assignment":7,"case":4},"kind":"assignment.begun","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c136411e0a8d01369df27dc21a3533439efb5e7f8976503f003ed3214fb4077d","role":"assistant","seq":130,"staff":4,"texts":{"summary":"04f58a89d560d77a3eeab0cfc22892ea34c96d4d9db4bf022f83264a21a27a86"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(131,'c298b8d4a192523426fa275134b2ce9c849a9ee1e5e411a306c442013ab3e2c0','6453fed5ee6828cee6c6b15fb8644bc298fd7e024114d17a1f21b8d219e35a99',CAST('{"at":"2026-11-25T14:24:13.786176Z","data":{"assignment":8,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":4},"kind":"assignment.given","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"c298b8d4a192523426fa275134b2ce9c849a9ee1e5e411a306c442013ab3e2c0","role":"paralegal","seq":131,"staff":1,"texts":{"summary":"0baa4a5b169f6ec3ed146795edac44905795c1ee1015418fce6db256af21f486"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(132,'6453fed5ee6828cee6c6b15fb8644bc298fd7e024114d17a1f21b8d219e35a99','886c8975e1a65b8e41abe0113e46ecd110e7fecad2ca88d137a40e6c5c3ed9a2',CAST('{"at":"2026-11-25T14:24:13.789888Z","data":{"assignment":8,"case":4},"kind":"assignment.withdrawn","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"6453fed5ee6828cee6c6b15fb8644bc298fd7e024114d17a1f21b8d219e35a99","role":"paralegal","seq":132,"staff":1,"texts":{"summary":"6295a289a8206aa368c7b6db793d6d7c2eb5a1ee8f7e624dd5d449ff4fa43cb0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(133,'886c8975e1a65b8e41abe0113e46ecd110e7fecad2ca88d137a40e6c5c3ed9a2','db59df1376756b2a8b3d6d290dfc04f7f72841919fb7ce248b52b45edf6b9088',CAST('{"at":"2026-11-25T14:24:13.793908Z","data":{"assignment":5,"case":4},"kind":"assignment.done","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"886c8975e1a65b8e41abe0113e46ecd110e7fecad2ca88d137a40e6c5c3ed9a2","role":"paralegal","seq":133,"staff":1,"texts":{"summary":"f6d436cbfebf9ef8510da2fe509808f59f13edc354bed32bc1e18edf5071c7ba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(134,'db59df1376756b2a8b3d6d290dfc04f7f72841919fb7ce248b52b45edf6b9088','b7ceb78b8ad2973cc4535d5de62df013edfb638aebcfe3d557209f7fa4859d04',CAST('{"at":"2026-11-25T14:24:13.801486Z","data":{"after":"notice_of_entry","before":"","item":"approval.recorded"},"kind":"policy.set","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"db59df1376756b2a8b3d6d290dfc04f7f72841919fb7ce248b52b45edf6b9088","role":"attorney","seq":134,"staff":2,"texts":{"summary":"5dd4beb6867c1ebb5d64ac7a235a65d911aa2ef318b051f86c9f3c004012510f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(135,'b7ceb78b8ad2973cc4535d5de62df013edfb638aebcfe3d557209f7fa4859d04','f74a4d1fcae4edcd96b02c08696c9acdb2ddf91565e4aba3fb7a1509855c3ca1',CAST('{"at":"2026-11-25T14:24:13.810385Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":121},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"b7ceb78b8ad2973cc4535d5de62df013edfb638aebcfe3d557209f7fa4859d04","role":"attorney","seq":135,"staff":2,"texts":{"summary":"b381928a2ccf56d5c12e21311464433767365195dd2700b2553aa0a5f14599fd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(136,'f74a4d1fcae4edcd96b02c08696c9acdb2ddf91565e4aba3fb7a1509855c3ca1','58a423ea0e547a5c887dbd6c693008c17547d84a3d12287cfc931de9aeae1ff8',CAST('{"at":"2026-11-25T14:24:13.813155Z","data":{"rows":[{"key":["approval.recorded"],"table":"policy"}],"undoes":122},"kind":"act.redone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"f74a4d1fcae4edcd96b02c08696c9acdb2ddf91565e4aba3fb7a1509855c3ca1","role":"attorney","seq":136,"staff":2,"texts":{"summary":"d973e63b61af1f22474eb913f5cd0c13191a2cf08c29b909d859969422d46843"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(137,'58a423ea0e547a5c887dbd6c693008c17547d84a3d12287cfc931de9aeae1ff8','e3120791ff275cdab86a559eba243a2ef11e740162dee70dddd708d0d29fe0e8',CAST('{"at":"2026-11-25T14:24:13.814958Z","data":{"after":"yes","before":"no","item":"approval.agent"},"kind":"policy.set","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"58a423ea0e547a5c887dbd6c693008c17547d84a3d12287cfc931de9aeae1ff8","role":"attorney","seq":137,"staff":2,"texts":{"summary":"8d517680b7989b0865fb0a1b7a7e15fe45ad8f15f143aea62f181fa1d541c241"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(138,'e3120791ff275cdab86a559eba243a2ef11e740162dee70dddd708d0d29fe0e8','71892d78cc9985994de36b11af5a86928c6b6556406bd7a434a7dfc19d3dd995',CAST('{"at":"2026-11-25T14:24:13.817524Z","data":{"case":6,"dockets":1,"parties":1},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"e3120791ff275cdab86a559eba243a2ef11e740162dee70dddd708d0d29fe0e8","role":"paralegal","seq":138,"staff":1,"texts":{"caption":"80d42090f0118b116afd349e5506644cf3e0261bcd41aab7a9144d59be521106","number":"e32df79e3ca82832dbb4347d7d2d9178d5a195ccec107314478e5e5701af3cd2","summary":"1e9290ee6b4b50f37ce6b48a6a1035909cf2496d90c21292b973c905c1fa4d62"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(139,'71892d78cc9985994de36b11af5a86928c6b6556406bd7a434a7dfc19d3dd995','5e4c5e9cfc77f49397a494092bbeea8d1ae2b677a85091e9abc9a41f698a8979',CAST('{"at":"2026-11-25T14:24:13.821760Z","data":{"case":7,"dockets":0,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"71892d78cc9985994de36b11af5a86928c6b6556406bd7a434a7dfc19d3dd995","role":"paralegal","seq":139,"staff":3,"texts":{"caption":"c80997de26a056e14d2c9d6c85c83a147dd1e5db0205e8937bcdf57191c97fdd","number":"de0f3fa68fc01f5b4edd56bf30a93d7597afb1a52be49308a73d7ddfb1eccc21","summary":"4f2b69c14d68c25d9763e2d03ae7750ebd951894d64b2cee636ac2015d8b0263"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(140,'5e4c5e9cfc77f49397a494092bbeea8d1ae2b677a85091e9abc9a41f698a8979','38740a7dc907757482f379017c2bc20135f21d4cc2feddaaa365ebdc74736b9e',CAST('{"at":"2026-11-25T14:24:13.825373Z","data":{"rows":[{"key":[7],"table":"cases"}],"undoes":126},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"5e4c5e9cfc77f49397a494092bbeea8d1ae2b677a85091e9abc9a41f698a8979","role":"paralegal","seq":140,"staff":3,"texts":{"summary":"3d61dbf5396e6f21fcf602b75d46c79f47f26e7db01a2807bfc174316b3c110f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(141,'38740a7dc907757482f379017c2bc20135f21d4cc2feddaaa365ebdc74736b9e','4f641ded7c4695bcf4e1dd36c0cc6b1da81c1c38c3813315cdc9bd8698c9fc7b',CAST('{"at":"2026-11-25T14:24:13.854809Z","data":{"case":8,"dockets":1,"parties":0},"kind":"case.opened","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"38740a7dc907757482f379017c2bc20135f21d4cc2feddaaa365ebdc74736b9e","role":"paralegal","seq":141,"staff":3,"texts":{"caption":"6f70e66c9d1ce9bfa05d320996fb3ca194fcd0ca0b08da32bb567ef3a3c131f3","number":"f25b98faefd8aef42a160fe3918aefcb9d4bbae3d004bb2eef27ba6d98be122a","summary":"719291dd97905202d101958dab98ac9600d950f4048c76fd815c017db1531ad0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(142,'4f641ded7c4695bcf4e1dd36c0cc6b1da81c1c38c3813315cdc9bd8698c9fc7b','4bbf48973a42f03f6e4311fdc57e5a766a804a6d95f568a8562cda723dcfd9f0',CAST('{"at":"2026-11-25T14:24:13.864111Z","data":{"rows":[{"key":[6],"table":"docket"},{"key":[8],"table":"cases"}],"undoes":128},"kind":"act.undone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"4f641ded7c4695bcf4e1dd36c0cc6b1da81c1c38c3813315cdc9bd8698c9fc7b","role":"paralegal","seq":142,"staff":3,"texts":{"summary":"3c8a7b1f15d252a7d51fd7610d15e00ed667a21e5b9fcecda87008203f25570a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(143,'4bbf48973a42f03f6e4311fdc57e5a766a804a6d95f568a8562cda723dcfd9f0','de10b99dc40e8fcdc070e93ea128dd9cd886ffa30d760801611236efe802a7e6',CAST('{"at":"2026-11-25T14:24:13.902616Z","data":{"rows":[{"key":[8],"table":"cases"},{"key":[6],"table":"docket"}],"undoes":129},"kind":"act.redone","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"4bbf48973a42f03f6e4311fdc57e5a766a804a6d95f568a8562cda723dcfd9f0","role":"paralegal","seq":143,"staff":3,"texts":{"summary":"824cecf19aa4cf0a9423e8118f2f24a33494c4a85d18fd1c3ac7ce4661e2a7d4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(144,'de10b99dc40e8fcdc070e93ea128dd9cd886ffa30d760801611236efe802a7e6','2e3727c7bb8cb1dd93cbb5bc2574f6d3516320a98183ac12881845e64bc4a532',CAST('{"at":"2026-11-25T14:24:13.917687Z","data":{"documents":[{"cases":[],"changed":["title"],"id":15,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.changed","office":"7740a42a-4928-4c96-81d1-cc82fd3f527a","prev":"de10b99dc40e8fcdc070e93ea128dd9cd886ffa30d760801611236efe802a7e6","role":"paralegal","seq":144,"staff":1,"texts":{"summary":"a6541cb04afb191a441399cef3e8241156504dacb2b2d8e62f1101bb04348b98"},"v":1}' AS BLOB));
CREATE TABLE ledger_ref (
    kind TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL REFERENCES ledger(seq), PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_ref" VALUES('assignment',1,21);
INSERT INTO "ledger_ref" VALUES('assignment',1,25);
INSERT INTO "ledger_ref" VALUES('assignment',1,26);
INSERT INTO "ledger_ref" VALUES('assignment',1,27);
INSERT INTO "ledger_ref" VALUES('assignment',1,28);
INSERT INTO "ledger_ref" VALUES('assignment',1,31);
INSERT INTO "ledger_ref" VALUES('assignment',1,32);
INSERT INTO "ledger_ref" VALUES('assignment',1,34);
INSERT INTO "ledger_ref" VALUES('assignment',1,35);
INSERT INTO "ledger_ref" VALUES('assignment',1,36);
INSERT INTO "ledger_ref" VALUES('assignment',1,37);
INSERT INTO "ledger_ref" VALUES('assignment',1,44);
INSERT INTO "ledger_ref" VALUES('assignment',2,22);
INSERT INTO "ledger_ref" VALUES('assignment',2,29);
INSERT INTO "ledger_ref" VALUES('assignment',2,38);
INSERT INTO "ledger_ref" VALUES('assignment',2,39);
INSERT INTO "ledger_ref" VALUES('assignment',2,40);
INSERT INTO "ledger_ref" VALUES('assignment',2,47);
INSERT INTO "ledger_ref" VALUES('assignment',3,23);
INSERT INTO "ledger_ref" VALUES('assignment',3,30);
INSERT INTO "ledger_ref" VALUES('assignment',3,41);
INSERT INTO "ledger_ref" VALUES('assignment',3,42);
INSERT INTO "ledger_ref" VALUES('assignment',3,43);
INSERT INTO "ledger_ref" VALUES('assignment',3,48);
INSERT INTO "ledger_ref" VALUES('assignment',3,49);
INSERT INTO "ledger_ref" VALUES('assignment',4,24);
INSERT INTO "ledger_ref" VALUES('assignment',5,51);
INSERT INTO "ledger_ref" VALUES('assignment',5,53);
INSERT INTO "ledger_ref" VALUES('assignment',5,54);
INSERT INTO "ledger_ref" VALUES('assignment',5,55);
INSERT INTO "ledger_ref" VALUES('assignment',5,133);
INSERT INTO "ledger_ref" VALUES('assignment',6,126);
INSERT INTO "ledger_ref" VALUES('assignment',6,127);
INSERT INTO "ledger_ref" VALUES('assignment',6,128);
INSERT INTO "ledger_ref" VALUES('assignment',7,129);
INSERT INTO "ledger_ref" VALUES('assignment',7,130);
INSERT INTO "ledger_ref" VALUES('assignment',8,131);
INSERT INTO "ledger_ref" VALUES('assignment',8,132);
INSERT INTO "ledger_ref" VALUES('case',1,2);
INSERT INTO "ledger_ref" VALUES('case',1,12);
INSERT INTO "ledger_ref" VALUES('case',1,58);
INSERT INTO "ledger_ref" VALUES('case',1,59);
INSERT INTO "ledger_ref" VALUES('case',1,60);
INSERT INTO "ledger_ref" VALUES('case',1,63);
INSERT INTO "ledger_ref" VALUES('case',1,64);
INSERT INTO "ledger_ref" VALUES('case',1,65);
INSERT INTO "ledger_ref" VALUES('case',1,66);
INSERT INTO "ledger_ref" VALUES('case',1,69);
INSERT INTO "ledger_ref" VALUES('case',1,71);
INSERT INTO "ledger_ref" VALUES('case',1,72);
INSERT INTO "ledger_ref" VALUES('case',1,80);
INSERT INTO "ledger_ref" VALUES('case',1,85);
INSERT INTO "ledger_ref" VALUES('case',1,87);
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
INSERT INTO "ledger_ref" VALUES('case',1,124);
INSERT INTO "ledger_ref" VALUES('case',1,125);
INSERT INTO "ledger_ref" VALUES('case',2,3);
INSERT INTO "ledger_ref" VALUES('case',2,67);
INSERT INTO "ledger_ref" VALUES('case',2,68);
INSERT INTO "ledger_ref" VALUES('case',2,70);
INSERT INTO "ledger_ref" VALUES('case',2,88);
INSERT INTO "ledger_ref" VALUES('case',3,4);
INSERT INTO "ledger_ref" VALUES('case',3,73);
INSERT INTO "ledger_ref" VALUES('case',3,78);
INSERT INTO "ledger_ref" VALUES('case',3,81);
INSERT INTO "ledger_ref" VALUES('case',4,5);
INSERT INTO "ledger_ref" VALUES('case',4,13);
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
INSERT INTO "ledger_ref" VALUES('case',4,31);
INSERT INTO "ledger_ref" VALUES('case',4,32);
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
INSERT INTO "ledger_ref" VALUES('case',4,44);
INSERT INTO "ledger_ref" VALUES('case',4,45);
INSERT INTO "ledger_ref" VALUES('case',4,47);
INSERT INTO "ledger_ref" VALUES('case',4,48);
INSERT INTO "ledger_ref" VALUES('case',4,49);
INSERT INTO "ledger_ref" VALUES('case',4,50);
INSERT INTO "ledger_ref" VALUES('case',4,51);
INSERT INTO "ledger_ref" VALUES('case',4,53);
INSERT INTO "ledger_ref" VALUES('case',4,54);
INSERT INTO "ledger_ref" VALUES('case',4,55);
INSERT INTO "ledger_ref" VALUES('case',4,61);
INSERT INTO "ledger_ref" VALUES('case',4,62);
INSERT INTO "ledger_ref" VALUES('case',4,69);
INSERT INTO "ledger_ref" VALUES('case',4,82);
INSERT INTO "ledger_ref" VALUES('case',4,83);
INSERT INTO "ledger_ref" VALUES('case',4,126);
INSERT INTO "ledger_ref" VALUES('case',4,127);
INSERT INTO "ledger_ref" VALUES('case',4,128);
INSERT INTO "ledger_ref" VALUES('case',4,129);
INSERT INTO "ledger_ref" VALUES('case',4,130);
INSERT INTO "ledger_ref" VALUES('case',4,131);
INSERT INTO "ledger_ref" VALUES('case',4,132);
INSERT INTO "ledger_ref" VALUES('case',4,133);
INSERT INTO "ledger_ref" VALUES('case',5,6);
INSERT INTO "ledger_ref" VALUES('case',5,18);
INSERT INTO "ledger_ref" VALUES('case',6,138);
INSERT INTO "ledger_ref" VALUES('case',7,139);
INSERT INTO "ledger_ref" VALUES('case',7,140);
INSERT INTO "ledger_ref" VALUES('case',8,141);
INSERT INTO "ledger_ref" VALUES('case',8,142);
INSERT INTO "ledger_ref" VALUES('case',8,143);
INSERT INTO "ledger_ref" VALUES('contact',1,117);
INSERT INTO "ledger_ref" VALUES('contact',1,120);
INSERT INTO "ledger_ref" VALUES('contact',2,118);
INSERT INTO "ledger_ref" VALUES('contact',2,121);
INSERT INTO "ledger_ref" VALUES('contact',3,119);
INSERT INTO "ledger_ref" VALUES('document',1,19);
INSERT INTO "ledger_ref" VALUES('document',1,63);
INSERT INTO "ledger_ref" VALUES('document',1,108);
INSERT INTO "ledger_ref" VALUES('document',1,112);
INSERT INTO "ledger_ref" VALUES('document',1,113);
INSERT INTO "ledger_ref" VALUES('document',2,19);
INSERT INTO "ledger_ref" VALUES('document',2,64);
INSERT INTO "ledger_ref" VALUES('document',2,110);
INSERT INTO "ledger_ref" VALUES('document',2,111);
INSERT INTO "ledger_ref" VALUES('document',3,19);
INSERT INTO "ledger_ref" VALUES('document',3,65);
INSERT INTO "ledger_ref" VALUES('document',4,19);
INSERT INTO "ledger_ref" VALUES('document',4,66);
INSERT INTO "ledger_ref" VALUES('document',5,19);
INSERT INTO "ledger_ref" VALUES('document',5,66);
INSERT INTO "ledger_ref" VALUES('document',6,19);
INSERT INTO "ledger_ref" VALUES('document',6,66);
INSERT INTO "ledger_ref" VALUES('document',7,19);
INSERT INTO "ledger_ref" VALUES('document',7,69);
INSERT INTO "ledger_ref" VALUES('document',7,83);
INSERT INTO "ledger_ref" VALUES('document',8,19);
INSERT INTO "ledger_ref" VALUES('document',8,70);
INSERT INTO "ledger_ref" VALUES('document',9,19);
INSERT INTO "ledger_ref" VALUES('document',9,71);
INSERT INTO "ledger_ref" VALUES('document',9,72);
INSERT INTO "ledger_ref" VALUES('document',10,19);
INSERT INTO "ledger_ref" VALUES('document',10,73);
INSERT INTO "ledger_ref" VALUES('document',10,78);
INSERT INTO "ledger_ref" VALUES('document',11,19);
INSERT INTO "ledger_ref" VALUES('document',11,67);
INSERT INTO "ledger_ref" VALUES('document',12,19);
INSERT INTO "ledger_ref" VALUES('document',12,68);
INSERT INTO "ledger_ref" VALUES('document',13,19);
INSERT INTO "ledger_ref" VALUES('document',13,75);
INSERT INTO "ledger_ref" VALUES('document',14,19);
INSERT INTO "ledger_ref" VALUES('document',14,76);
INSERT INTO "ledger_ref" VALUES('document',14,77);
INSERT INTO "ledger_ref" VALUES('document',15,19);
INSERT INTO "ledger_ref" VALUES('document',15,57);
INSERT INTO "ledger_ref" VALUES('document',15,144);
INSERT INTO "ledger_ref" VALUES('document',16,19);
INSERT INTO "ledger_ref" VALUES('document',16,79);
INSERT INTO "ledger_ref" VALUES('document',16,84);
INSERT INTO "ledger_ref" VALUES('document',17,19);
INSERT INTO "ledger_ref" VALUES('document',17,74);
INSERT INTO "ledger_ref" VALUES('document',18,19);
INSERT INTO "ledger_ref" VALUES('document',18,58);
INSERT INTO "ledger_ref" VALUES('document',18,59);
INSERT INTO "ledger_ref" VALUES('document',18,60);
INSERT INTO "ledger_ref" VALUES('document',19,19);
INSERT INTO "ledger_ref" VALUES('document',19,61);
INSERT INTO "ledger_ref" VALUES('document',19,62);
INSERT INTO "ledger_ref" VALUES('document',20,19);
INSERT INTO "ledger_ref" VALUES('document',20,85);
INSERT INTO "ledger_ref" VALUES('document',21,19);
INSERT INTO "ledger_ref" VALUES('document',21,85);
INSERT INTO "ledger_ref" VALUES('document',22,19);
INSERT INTO "ledger_ref" VALUES('document',22,86);
INSERT INTO "ledger_ref" VALUES('document',23,19);
INSERT INTO "ledger_ref" VALUES('document',23,86);
INSERT INTO "ledger_ref" VALUES('document',24,19);
INSERT INTO "ledger_ref" VALUES('document',24,20);
INSERT INTO "ledger_ref" VALUES('document',25,19);
INSERT INTO "ledger_ref" VALUES('document',26,19);
INSERT INTO "ledger_ref" VALUES('document',27,65);
INSERT INTO "ledger_ref" VALUES('document',28,65);
INSERT INTO "ledger_ref" VALUES('document',29,20);
INSERT INTO "ledger_ref" VALUES('document',29,28);
INSERT INTO "ledger_ref" VALUES('document',29,33);
INSERT INTO "ledger_ref" VALUES('document',29,34);
INSERT INTO "ledger_ref" VALUES('document',29,37);
INSERT INTO "ledger_ref" VALUES('document',29,44);
INSERT INTO "ledger_ref" VALUES('document',29,45);
INSERT INTO "ledger_ref" VALUES('document',30,20);
INSERT INTO "ledger_ref" VALUES('document',30,29);
INSERT INTO "ledger_ref" VALUES('document',30,40);
INSERT INTO "ledger_ref" VALUES('document',30,47);
INSERT INTO "ledger_ref" VALUES('document',31,20);
INSERT INTO "ledger_ref" VALUES('document',31,30);
INSERT INTO "ledger_ref" VALUES('document',31,43);
INSERT INTO "ledger_ref" VALUES('document',31,49);
INSERT INTO "ledger_ref" VALUES('document',31,50);
INSERT INTO "ledger_ref" VALUES('document',32,52);
INSERT INTO "ledger_ref" VALUES('document',32,53);
INSERT INTO "ledger_ref" VALUES('party',2,125);
INSERT INTO "ledger_ref" VALUES('party',3,124);
INSERT INTO "ledger_ref" VALUES('party',5,122);
INSERT INTO "ledger_ref" VALUES('party',6,123);
INSERT INTO "ledger_ref" VALUES('request',1,37);
INSERT INTO "ledger_ref" VALUES('request',1,44);
INSERT INTO "ledger_ref" VALUES('request',1,45);
INSERT INTO "ledger_ref" VALUES('request',2,40);
INSERT INTO "ledger_ref" VALUES('request',2,47);
INSERT INTO "ledger_ref" VALUES('request',3,43);
INSERT INTO "ledger_ref" VALUES('request',3,48);
INSERT INTO "ledger_ref" VALUES('request',4,49);
INSERT INTO "ledger_ref" VALUES('request',4,50);
INSERT INTO "ledger_ref" VALUES('staff',2,7);
INSERT INTO "ledger_ref" VALUES('staff',2,15);
INSERT INTO "ledger_ref" VALUES('staff',3,8);
INSERT INTO "ledger_ref" VALUES('staff',4,9);
INSERT INTO "ledger_ref" VALUES('staff',5,10);
INSERT INTO "ledger_ref" VALUES('staff',6,11);
INSERT INTO "ledger_ref" VALUES('staff',6,16);
INSERT INTO "ledger_ref" VALUES('task',1,89);
INSERT INTO "ledger_ref" VALUES('task',1,90);
INSERT INTO "ledger_ref" VALUES('task',1,91);
INSERT INTO "ledger_ref" VALUES('task',1,92);
INSERT INTO "ledger_ref" VALUES('task',2,93);
INSERT INTO "ledger_ref" VALUES('task',2,94);
INSERT INTO "ledger_ref" VALUES('task',2,95);
INSERT INTO "ledger_ref" VALUES('task',3,96);
INSERT INTO "ledger_ref" VALUES('task',3,97);
INSERT INTO "ledger_ref" VALUES('task',4,98);
INSERT INTO "ledger_ref" VALUES('task',4,99);
INSERT INTO "ledger_ref" VALUES('task',5,100);
INSERT INTO "ledger_ref" VALUES('task',5,101);
INSERT INTO "ledger_ref" VALUES('task',5,102);
INSERT INTO "ledger_ref" VALUES('task',5,103);
INSERT INTO "ledger_ref" VALUES('task',5,104);
INSERT INTO "ledger_ref" VALUES('task',6,105);
INSERT INTO "ledger_ref" VALUES('task',6,106);
CREATE TABLE ledger_text (
    seq INTEGER NOT NULL REFERENCES ledger(seq), field TEXT NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_text" VALUES(1,'name',X'2A0C33AD744188FF815A95194343C589','Dana Ruiz');
INSERT INTO "ledger_text" VALUES(1,'office',X'2CDECE3C6318777D3103BADF21CFE8CF','Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(1,'summary',X'43CB3D8169D1AEB4CB4F36AF70648F2E','Made the office Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(2,'caption',X'898897D5BE96D0B15961F5CAB35FFD89','Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(2,'number',X'CCB46E276F7F190813CA6AF795F6F980','26-0001');
INSERT INTO "ledger_text" VALUES(2,'summary',X'69C1049F3D7ED919BF4D509529C0B65B','Opened case 26-0001 Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(3,'caption',X'3C771D31BE0F38DE25EFA708FE18329A','Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(3,'number',X'DF8197D27A41C3595D0C16B23492AD77','26-Á001');
INSERT INTO "ledger_text" VALUES(3,'summary',X'E52C86D38F957FFACDAF53805A4C2E36','Opened case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(4,'caption',X'E56C4C8EB250222B28EDD5C4336BDE10','ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(4,'number',X'BADD44CB83EDA4F4685D6A7933B92198','26-A001');
INSERT INTO "ledger_text" VALUES(4,'summary',X'6478A972A8EDB338380F5BD017B98ADB','Opened case 26-A001 ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(5,'caption',X'C4385E5C9D10FE524658D08F2F488716','Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(5,'number',X'ECA616619321B561588F1C62012BF47E','26-0002');
INSERT INTO "ledger_text" VALUES(5,'summary',X'EEF098F3A43918163EB071EC7AB96EEB','Opened case 26-0002 Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(6,'caption',X'58403456A2BC0C13C76E02F2B83306D0','Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(6,'number',X'590FF4E2D0DBBD2E276E43A3EC015584','26-0003');
INSERT INTO "ledger_text" VALUES(6,'summary',X'292770CC4570EA1D72B369DC9F38ECD6','Opened case 26-0003 Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(7,'name',X'B1ACBDB6EA17AECD670865BB65832E62','Dolores Ortega');
INSERT INTO "ledger_text" VALUES(7,'summary',X'60E7626022A00144122A7009DDF828E1','Added Dolores Ortega to the staff');
INSERT INTO "ledger_text" VALUES(8,'name',X'CD6D2E07889615081E4F48700DD1F80C','Zoë Núñez');
INSERT INTO "ledger_text" VALUES(8,'summary',X'313F0F1A1F77036F60F1F4A07ED4E48B','Added Zoë Núñez to the staff');
INSERT INTO "ledger_text" VALUES(9,'name',X'63DA775896E8CC6B9DA2883B58D4B9B0','Zoe Nunez');
INSERT INTO "ledger_text" VALUES(9,'summary',X'1FC2B0708D86979D8A5886BE50793456','Added Zoe Nunez to the staff');
INSERT INTO "ledger_text" VALUES(10,'name',X'99AADEA12C45CA9E16934FF6ED9B45EF','Ann Hale');
INSERT INTO "ledger_text" VALUES(10,'summary',X'CAB479AFC0C16616140748567ABF78C9','Added Ann Hale to the staff');
INSERT INTO "ledger_text" VALUES(11,'name',X'1CFADFAEE16EB33FBD4A0CCE2EF0FFCB','Jun Park');
INSERT INTO "ledger_text" VALUES(11,'summary',X'7B185E8F473FD4597777ED0A590140C5','Added Jun Park to the staff');
INSERT INTO "ledger_text" VALUES(12,'summary',X'46E1A972C1E8D9900DE95AD083B9E1E2','Changed the people of case 26-0001');
INSERT INTO "ledger_text" VALUES(13,'summary',X'95616E4AE51FB8936C31FADD5E55BBA5','Changed the people of case 26-0002');
INSERT INTO "ledger_text" VALUES(14,'summary',X'E76CBC9B70404CEC18990DDA6DB98AA6','What the office allows is kept in the store from now on, as it stood in office.toml: approval.level recorded; approval.signed motion_to_dismiss; approval.recorded none; approval.free correspondence_client; approval.phone yes; approval.agent no');
INSERT INTO "ledger_text" VALUES(15,'from',X'EB7B417F9ED237A5747F941E0168D1AA','');
INSERT INTO "ledger_text" VALUES(15,'summary',X'85F5A93BD63DBD7C285E6385F874B246','Key “dolores-laptop” is Dolores Ortega''s');
INSERT INTO "ledger_text" VALUES(16,'from',X'BEA131C0BFD15D91D0D5EB74DC910D4C','');
INSERT INTO "ledger_text" VALUES(16,'summary',X'F262940185BF203DD63A737ACD39561E','Key “jun-laptop” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(18,'summary',X'A5EF5F721638819ECC606CA973F23E1A','Zoe Nunez stands outside 26-0003: Was a clerk of the executor');
INSERT INTO "ledger_text" VALUES(21,'summary',X'C3A98C70501BD9C58A7C267CEA4A468A','Gave Jun Park: Draft: Opposition (26-0002)');
INSERT INTO "ledger_text" VALUES(22,'summary',X'B8A6E18020EA2CDEEF693B408EE6DE6F','Gave Jun Park: Draft: Motion (26-0002)');
INSERT INTO "ledger_text" VALUES(23,'summary',X'2185C77A91FAF29343956A876CBD6E4D','Gave Jun Park: Draft: Notice (26-0002)');
INSERT INTO "ledger_text" VALUES(24,'summary',X'F2301F34FBCE100C971EA62EA5A17A64','Gave Jun Park: Draft: Stipulation of facts (26-0002)');
INSERT INTO "ledger_text" VALUES(25,'summary',X'62ED7027527FB64CB673AE34C15CFBB1','Begun: Draft: Opposition');
INSERT INTO "ledger_text" VALUES(26,'summary',X'595A80C74A7D72C81CCBBC89AA29A940','Asked about Draft: Opposition: Which judge?');
INSERT INTO "ledger_text" VALUES(27,'summary',X'3F880DC0B6E82A642B28FA25141006F8','Answered about Draft: Opposition: Judge Imani.');
INSERT INTO "ledger_text" VALUES(28,'summary',X'974DDE456AA916A429A051BC80F81307','Delivered Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(29,'summary',X'D35C99EA801749C66C54C06EE4505FCF','Delivered Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(30,'summary',X'FBFFB964D489080C624E2E008103E784','Delivered Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(31,'summary',X'55BE3A4CB6474F5B9720304F468415D4','Began to examine Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(32,'summary',X'85500CD7D549ADB1DFD93E287574A5F0','Examined Draft: Opposition, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(34,'summary',X'E47C5B73A0A109271513DBBC231B5800','Delivered Draft: Opposition, v2 (+1 -1 words)');
INSERT INTO "ledger_text" VALUES(35,'summary',X'BBC5CF8B212112445D5C7493CA534D72','Began to examine Draft: Opposition, v2');
INSERT INTO "ledger_text" VALUES(36,'summary',X'796AE25699A968678EC4AB64B1F4A73B','Examined Draft: Opposition, v2: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(37,'summary',X'7AEF1C99E9FBA15F2E3E9BA5CAC5CA0F','Asked Dolores Ortega about Opposition.txt, v2');
INSERT INTO "ledger_text" VALUES(38,'summary',X'1C7AF4B296D2C5F0D6426F0AC8EA10B0','Began to examine Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(39,'summary',X'044548211B454773DE08B2690FEDCE14','Examined Draft: Motion, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(40,'summary',X'BC886EAA555839D76DA013A4E99F07F4','Asked Dolores Ortega about Motion.txt, v1');
INSERT INTO "ledger_text" VALUES(41,'summary',X'B1A461236F825B6807E9066F634FDFEB','Began to examine Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(42,'summary',X'2E19F23AB389DC948C748A2326429CF6','Examined Draft: Notice, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(43,'summary',X'BDBAE24D8E4A154E227D076A135B5E2E','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(44,'comment',X'8A18AAF2C2380DBA957D5A54F8A9C679','Good.');
INSERT INTO "ledger_text" VALUES(44,'statement',X'BF5FB52AFC6DCB56257C2281388F28D1','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 43 398380d8b10cbc7dca4863350869b8045c30d61c2ceb55a534e5c83397b28c88
at 2026-11-25T14:24:11.616229Z
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
INSERT INTO "ledger_text" VALUES(44,'summary',X'DBA25ADB9F7D3ABA45C7557953C13FB0','Approved: Opposition.txt, v2 (26-0002)');
INSERT INTO "ledger_text" VALUES(45,'proof',X'012432281D4B5DBB32367FFF6255C549','ECF 12');
INSERT INTO "ledger_text" VALUES(45,'reason',X'7BF2C024A4EE7BDD6F91847437BFCE6B','');
INSERT INTO "ledger_text" VALUES(45,'summary',X'0D096F6AED41A9361438C34A8DF471A9','Filed Opposition.txt, v2, to The court on 2026-11-25');
INSERT INTO "ledger_text" VALUES(45,'to',X'0B46EA84784424CB6355C361D1C9628F','The court');
INSERT INTO "ledger_text" VALUES(46,'signature',X'FCC72C3715FBAFE38D6917C6156A32F8','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgWOgFcVoVrfBhvLRR6ZnNX7Zzxb
r5JGFAIaKnHOm3VBkAAAAtYXBwcm92YWxANzc0MGE0MmEtNDkyOC00Yzk2LTgxZDEtY2M4
MmZkM2Y1MjdhAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQHcafyDux2
efeWzU31WmdqouWokg27bqH/Kas99RXwq30mMGy/ALxkGg/JuSxEg83Cknr84yzDhA49Hd
rfDZFQ8=
-----END SSH SIGNATURE-----
');
INSERT INTO "ledger_text" VALUES(46,'summary',X'13C533C776D92B2DBB9AC71BECBD7E2A','Signed with “dolores-laptop”');
INSERT INTO "ledger_text" VALUES(47,'comment',X'D9FD2A9B8316558702AF61BD54F01F5D','');
INSERT INTO "ledger_text" VALUES(47,'statement',X'4E97D0B8ED84B7CD93158999CE653DCB','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 45 da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781
at 2026-11-25T14:24:11.640396Z
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
INSERT INTO "ledger_text" VALUES(47,'summary',X'AD28988E721D8027BB33052C167AAB4D','Approved: Motion.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(48,'summary',X'06C1E49BDE6BB64E70665D086EE74472','Took back from Dolores Ortega: Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(49,'summary',X'A71DC0F944A0068A7332A7209A5308AC','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(50,'statement',X'ACF9C5CF7233ED999C91B4A2602C176D','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 49 2d44fcf6a0626e0b583d94d4cb59127ed1647890c360caf19e24e4c50cf27ede
at 2026-11-25T14:24:11.718924Z
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
INSERT INTO "ledger_text" VALUES(50,'summary',X'F233BE54AB928D34BD62C0183A2780A5','Authority by phone of Dolores Ortega (today 16:40): Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(50,'when',X'797F6D3B7D6E68FBD58568134A4A0A0B','today 16:40');
INSERT INTO "ledger_text" VALUES(50,'words',X'7D9C338E63DC6160413A120C5E3A04E4','Send it.');
INSERT INTO "ledger_text" VALUES(51,'summary',X'23D8D07D795E46DD5A2C6AA8BDF6922F','Gave Jun Park: Research: adverse inference (26-0002)');
INSERT INTO "ledger_text" VALUES(53,'summary',X'8F629F0E9DCAABF47EF328303E298964','Delivered Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(54,'summary',X'3A6E35D3B0A648B8D10E06C2112310EF','Began to examine Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(55,'summary',X'71AB0A939E9A508A3128C551797AD2B3','Examined Research: adverse inference, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(56,'summary',X'B049BC3EF856952A0D10EA791EF3622C','Dolores Ortega decides for Ann Hale until 2036-06-01');
INSERT INTO "ledger_text" VALUES(57,'summary',X'53B56E5F6141F74888EE7015B89A44AD','Set aside flyer.txt');
INSERT INTO "ledger_text" VALUES(58,'path.18',X'E89BD3E974372C780074BCF6D68CE93D','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(58,'summary',X'7DB10EA205CD4B4DD24537EB6BC7C4FA','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(59,'path.18',X'8E451472572FFF39E3920CE28BC8DF12','memo.txt');
INSERT INTO "ledger_text" VALUES(59,'summary',X'00C105F36B2FC0FD8D51C4AAC8DBA212','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(60,'path.18',X'B1B83AEFAF74CD9965437E3D98331925','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(60,'summary',X'D49FE0BC5BD23090646AF78A7DD52781','Done again: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(61,'path.19',X'665EE155396747E5812BECFC918EC404','26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt');
INSERT INTO "ledger_text" VALUES(61,'summary',X'5153752152B905B4C7A6D50032DADC6F','Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(62,'path.19',X'96510B1746025544F550FA7163450A3A','notes.txt');
INSERT INTO "ledger_text" VALUES(62,'summary',X'A1C238411B0596DB1C14F91D04AF8065','Undone: Filed in 26-0002 Alvarez v. Northgate/Research/ as 2026-11-25 Notes.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(63,'path.1',X'D64D8F7535119F479537F781BDDC8FE8','26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt');
INSERT INTO "ledger_text" VALUES(63,'summary',X'B22F1A3566808D3C981A05E3A6C86F68','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(64,'path.2',X'87650F322B017566D76BEA67B9516CE6','26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt');
INSERT INTO "ledger_text" VALUES(64,'summary',X'268F334967D37A6E46DDDF35EB634B98','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(65,'path.3',X'A52A8BBB8639DFD91B738A4ABEDAEB9A','26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml');
INSERT INTO "ledger_text" VALUES(65,'summary',X'B79B36302ABAEEE97E0E3C23FFC16580','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)');
INSERT INTO "ledger_text" VALUES(66,'path.4',X'85E4A29015367CB92720734ED06A6A6E','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt');
INSERT INTO "ledger_text" VALUES(66,'path.5',X'2F53101715D8B191C96DD5221A7D0BF1','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt');
INSERT INTO "ledger_text" VALUES(66,'path.6',X'79F37B15AF49329484B7F9ABCB5C0C5C','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt');
INSERT INTO "ledger_text" VALUES(66,'summary',X'88FFC5288EFCA8274842F380560F7F11','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(67,'path.11',X'F598AD5AC26B8E4DD8D34A5B4F8FCD56','26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(67,'summary',X'1A0C6E1829A79BF8D1C8BBABBAD91C13','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(68,'path.12',X'2A22FA95BAA924A519C4805DFA94E617','26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(68,'summary',X'8A82534ACE41CFF2A2033C74D603F361','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(69,'path.7',X'787107F41EAB94396AEEFD28124E831D','26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt');
INSERT INTO "ledger_text" VALUES(69,'summary',X'D4FAC2F9EA8A739B49D1326FC4F55BE7','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(70,'summary',X'0BEF5A02D6CBADFB42ABCA2A0E4FC6C8','Filed ORDER.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(71,'path.9',X'E090774F355B3D6F256AFE167F7890C7','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(71,'summary',X'B01E798E81FF5731B441F5F7634B420F','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)');
INSERT INTO "ledger_text" VALUES(72,'summary',X'C330E7CFD169A3B698737186AB5B79BB','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(73,'path.10',X'95D69F3AF3E4A598DE60F58BDF2941A1','26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(73,'summary',X'059F38E1CCAC0C5966C925C03A4B8DDD','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)');
INSERT INTO "ledger_text" VALUES(74,'summary',X'AA04C2D2773396C9C5F3E4568802DB59','Set aside seminar.txt');
INSERT INTO "ledger_text" VALUES(75,'path.13',X'CE781D5F6DD87DB285EAA385A39172DD','13/advertisement.txt');
INSERT INTO "ledger_text" VALUES(75,'summary',X'01C0AECDDD1382DC04F43D7B7F33BD1A','Put advertisement.txt into the trash');
INSERT INTO "ledger_text" VALUES(76,'path.14',X'F7D59821BC45F6845A6AC41FD9B578BD','14/dismissal.txt');
INSERT INTO "ledger_text" VALUES(76,'summary',X'6C449877370E12440B57B1F10466C341','Put dismissal.txt into the trash');
INSERT INTO "ledger_text" VALUES(77,'path.14',X'F754BBB62210DD0D97BD2C8F0029992C','dismissal.txt');
INSERT INTO "ledger_text" VALUES(77,'summary',X'AA60A75994D0A99D3FF9DC51BC08B1E2','Restored dismissal.txt');
INSERT INTO "ledger_text" VALUES(78,'path.10',X'F24095E9B5F791E7BFDB21AC4308BA19','10/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(78,'summary',X'D9E77D8BFDAE8FDAFE83E311079FDC52','Put 2026-11-25 Will.txt into the trash');
INSERT INTO "ledger_text" VALUES(79,'summary',X'C1D408F88BDF523DCC5C80F4D1E4D24D','Set aside survey.txt');
INSERT INTO "ledger_text" VALUES(80,'caption',X'86A53FC51D95DB132B894878670BCD4F','García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(80,'stage',X'623C44624CEA95878EE6947757402170','discovery');
INSERT INTO "ledger_text" VALUES(80,'summary',X'8E584F19CD790C8AB7276DA31B467B63','Changed caption, stage of case 26-0001');
INSERT INTO "ledger_text" VALUES(81,'status',X'E383D3D71B026153EFC7C6683BAF77D2','closed');
INSERT INTO "ledger_text" VALUES(81,'summary',X'B0914FDF97D76A15620592989A937298','Changed status of case 26-A001');
INSERT INTO "ledger_text" VALUES(82,'side',X'294D3E3C558037D2A98A3BB7C94F804F','defendant');
INSERT INTO "ledger_text" VALUES(82,'summary',X'45D0ABA11137EA4C1E762099117CA2D5','Changed side of case 26-0002');
INSERT INTO "ledger_text" VALUES(83,'path.7',X'2340BE2ADEB3A76703D4624D418A732B','26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt');
INSERT INTO "ledger_text" VALUES(83,'summary',X'F3859A5B5469C1DD8A197DA3E4A10B8F','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(84,'summary',X'4C9B130B335DADC02F4EB2645F3B46F5','Brought survey.txt back to Triage');
INSERT INTO "ledger_text" VALUES(85,'path.20',X'762D24E11C2C35059CF9EBB601E71463','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt');
INSERT INTO "ledger_text" VALUES(85,'path.21',X'A607D2C71D2ABED5DBBD160161BDC52C','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt');
INSERT INTO "ledger_text" VALUES(85,'summary',X'F56BF7F45D54F932F45C02921E19282C','Filed 2 papers in 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(86,'path.22',X'88FDD1A9C70717A59FEF85C387B28451','22/bundle 3.txt');
INSERT INTO "ledger_text" VALUES(86,'path.23',X'0635743ED2062F8749F5AD19B0B3C1EA','23/bundle 4.txt');
INSERT INTO "ledger_text" VALUES(86,'summary',X'B11AF76B03701A3ADDACE999E825F2D1','Put into the trash: 2 papers');
INSERT INTO "ledger_text" VALUES(87,'summary',X'E60F536AD53D7C0B4B7D6D3EA1F4F17F','Reviewed case 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(88,'summary',X'8A656DC2FBD900EFD22F2273A3A401D2','Reviewed case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(89,'summary',X'542B316AEF2AD1CACDB9BC96FFF7899C','Added task: Serve responses');
INSERT INTO "ledger_text" VALUES(90,'summary',X'B20A62EFB1D2A25A7FE75B99B8823E74','Moved to 2026-04-09: Serve responses');
INSERT INTO "ledger_text" VALUES(91,'summary',X'C410F0BE8C8ABA67134AEBBD93890EAB','Done: Serve responses');
INSERT INTO "ledger_text" VALUES(92,'summary',X'E0E7B9B639A9C55E65F4B22B63A6B136','Reopened: Serve responses');
INSERT INTO "ledger_text" VALUES(93,'summary',X'3DC392EAE50145EB05A7D9CF5373052E','Added task: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(94,'summary',X'84482BBC1A94C804E0F19CDD3593D1E7','Gave to Zoë Núñez: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(95,'summary',X'C11EBC7E58D1A4933B65711A2AE558D3','Done: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(96,'summary',X'546DE72B5ADE0E697B93689044004BB8','Added task: Order the transcript');
INSERT INTO "ledger_text" VALUES(97,'summary',X'339941CAAAB9508D1F6470AECDF212C2','Changed task: Order both transcripts');
INSERT INTO "ledger_text" VALUES(98,'summary',X'0F699020ECAA6C096AFC2E589A30F2CF','Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(99,'summary',X'0ACDE998E822AC55344BCD2588350C34','Undone: Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(100,'summary',X'4788EB39075B3E3B53A325F14F209955','Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(101,'summary',X'07E9D2862819E32C44741171718B2E88','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(102,'summary',X'650425E6B61C80A44CA8B80F225639C5','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(103,'summary',X'3BDDF35310D0F1AD9E32C7C372B0A6CB','Undone: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(104,'summary',X'17781F837A6A4786BBF91FC3DC2468A5','Done again: Added task: Taken back and added again');
INSERT INTO "ledger_text" VALUES(105,'summary',X'6E802A141D853F05D8DE29A536751C11','Added task: Speak with the client');
INSERT INTO "ledger_text" VALUES(106,'summary',X'1C9408AF1728497607D67F63F1991022','Moved to 2026-04-03: Speak with the client');
INSERT INTO "ledger_text" VALUES(107,'summary',X'B1E82FAF5BFA294B19299E3404E3376C','Requested ID contact from The client (26-0001)');
INSERT INTO "ledger_text" VALUES(108,'summary',X'FDABC9478D35E21B0272AB1005F8CF77','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(109,'summary',X'57142A0238653D13D01D2794D3480326','Requested Cover sheet from The process server (26-0001)');
INSERT INTO "ledger_text" VALUES(110,'summary',X'A093935135104F042C1203D606E22459','Received Cover sheet: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(111,'summary',X'FE7B411E4CC74FE6B9151798F6E319B7','Reviewed Cover sheet (26-0001)');
INSERT INTO "ledger_text" VALUES(112,'summary',X'D7DFFFB80411267C532200F536137969','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(113,'summary',X'2CEC538D43E2EE50986AC50FCCA2AC1F','Reviewed Complaint (26-0001)');
INSERT INTO "ledger_text" VALUES(114,'summary',X'E49ED406B82CFB2F141C952FCE0B877E','Waived Jury demand: No jury is asked for (26-0001)');
INSERT INTO "ledger_text" VALUES(115,'summary',X'EA1F38FDEF0B5112758A01A7F676A4F8','Requested Disclosure statement from The court (26-0001)');
INSERT INTO "ledger_text" VALUES(116,'summary',X'BE0929921E06980CA19D0727A1B9372A','Set Disclosure statement to missing (26-0001)');
INSERT INTO "ledger_text" VALUES(117,'summary',X'F38A4AB97BE3283C0D2054E8C874AC4F','Added contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(118,'summary',X'E8B4F0FFA8AFE166ABC76AF8C9F36110','Added contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(119,'summary',X'B3438B277053DF273E2C7CF1A39EBCBD','Added contact OLANDER Court Reporting');
INSERT INTO "ledger_text" VALUES(120,'summary',X'21BDD8C08459F196E14C49016CBEDFE2','Changed contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(121,'summary',X'6018F9478FE16AC6AE863222930DF1DB','Removed contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(122,'summary',X'68C01414085C86B128306000C519D6E5','Added O’Neill–Hart, Inc. (third party) to case 26-0001');
INSERT INTO "ledger_text" VALUES(123,'summary',X'EC98A120B2682B13B2569AB2ED59A61C','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001');
INSERT INTO "ledger_text" VALUES(124,'summary',X'9074E6686B597DFBED7251E746198900','Changed party Meridian Freight, Inc.');
INSERT INTO "ledger_text" VALUES(125,'summary',X'AF082354D761F446845C07DA7D6EC42F','Removed party Lucia Garcia');
INSERT INTO "ledger_text" VALUES(126,'summary',X'9398B284BF3ABD1E92BF61E0209949F3','Gave Zoe Nunez: Draft: privilege log (26-0002)');
INSERT INTO "ledger_text" VALUES(127,'summary',X'D4E563210034C3B55A231EF7468F0281','Changed the assignment: Draft: privilege log, amended');
INSERT INTO "ledger_text" VALUES(128,'summary',X'A2D2179DD972986B3AE88DBFE36E8079','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)');
INSERT INTO "ledger_text" VALUES(129,'summary',X'464F8C180C046F257135985821B76D29','Gave Zoe Nunez: Draft: errata sheet (26-0002)');
INSERT INTO "ledger_text" VALUES(130,'summary',X'9DE48BCC21AF9215ECFBDD8871B4971E','Begun: Draft: errata sheet');
INSERT INTO "ledger_text" VALUES(131,'summary',X'F7402BEB772E0F60917A2DFCC4FE06CF','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)');
INSERT INTO "ledger_text" VALUES(132,'summary',X'96C32192A9C4D31A076A4FCAAC39F4EA','Withdrawn: Draft: meet and confer letter (Settled by telephone)');
INSERT INTO "ledger_text" VALUES(133,'summary',X'297828F91BF4E14F18B2DCBE54334BAB','Done: Research: adverse inference');
INSERT INTO "ledger_text" VALUES(134,'summary',X'C19D1B8AE8132C274DCC9BEE3A06340E','approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(135,'summary',X'CE06110DBB9C2B98CC60C244CBE54123','Undone: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(136,'summary',X'8A2B03771B4E0626BF9F527E0854D1A3','Done again: approval.recorded is notice_of_entry now; it was none');
INSERT INTO "ledger_text" VALUES(137,'summary',X'9550E867EB29C70F3A105C446788BCC3','approval.agent is yes now; it was no');
INSERT INTO "ledger_text" VALUES(138,'caption',X'72C77C296E874853AEA9B036A8DA510C','Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(138,'number',X'1DBB7B7D864E8F2A7F5DADE8080379F9','26-0007');
INSERT INTO "ledger_text" VALUES(138,'summary',X'DA5148E51DC9AFD33AED893B59FBB7F6','Opened case 26-0007 Quill v. Harrow');
INSERT INTO "ledger_text" VALUES(139,'caption',X'9B3051BB1A7A9C68D96C75BB690584F8','Opened by mistake');
INSERT INTO "ledger_text" VALUES(139,'number',X'B74CCE2BBCD2ED62D6FEE17FB158B83A','26-0008');
INSERT INTO "ledger_text" VALUES(139,'summary',X'2AF3A2DE99AE7FCBD4C4F9D5DCA87FFC','Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(140,'summary',X'37746050EE37A4C04FF9961451C98EDB','Undone: Opened case 26-0008 Opened by mistake');
INSERT INTO "ledger_text" VALUES(141,'caption',X'A13EF110FBC66B6730997D4244D933FB','Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(141,'number',X'C7ED3EAEDBF23AE7D9D14A7F3889D743','26-0009');
INSERT INTO "ledger_text" VALUES(141,'summary',X'44B6EEEC52CD5F9F501199E00214B05F','Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(142,'summary',X'3494DEE34D7B3B3A6CD993C061096A0D','Undone: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(143,'summary',X'AF1979C6A2CAE46DE04AAEB18C681AE6','Done again: Opened case 26-0009 Opened, taken back and opened again');
INSERT INTO "ledger_text" VALUES(144,'summary',X'65FEF76D45A09368C60D3584200C7F28','Changed title of flyer.txt');
CREATE TABLE lent_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_id INTEGER NOT NULL REFERENCES staff(id),
    to_id INTEGER NOT NULL REFERENCES staff(id), from_on TEXT NOT NULL, until_on TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff(id), given_at TEXT NOT NULL, ended_at TEXT
) STRICT
;
INSERT INTO "lent_queue" VALUES(1,5,2,'2026-11-25','2036-06-01',5,'2026-11-25T14:24:12.464201Z',NULL);
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "move" VALUES(1,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6546276,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','4e0e707da61040e7','2026-11-25T14:24:12.472403Z');
INSERT INTO "move" VALUES(2,18,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),1,CAST('memo.txt' AS BLOB),65024,6546276,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','ac90f9b3155ece76','2026-11-25T14:24:12.493898Z');
INSERT INTO "move" VALUES(3,18,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,6546276,48,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596','done','872ca43f5d6ce654','2026-11-25T14:24:12.514008Z');
INSERT INTO "move" VALUES(4,19,1,CAST('notes.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),65024,6546293,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','6020cb4aff719496','2026-11-25T14:24:12.542200Z');
INSERT INTO "move" VALUES(5,19,2,CAST('26-0002 Alvarez v. Northgate/Research/2026-11-25 Notes.txt' AS BLOB),1,CAST('notes.txt' AS BLOB),65024,6546293,40,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f','done','54c659bbd3c1d7b1','2026-11-25T14:24:12.559085Z');
INSERT INTO "move" VALUES(6,1,1,CAST('complaint.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),65024,6546024,122,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2','done','666ee5b80e8159f9','2026-11-25T14:24:12.569766Z');
INSERT INTO "move" VALUES(7,2,1,CAST('answer.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),65024,6546035,99,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7','done','39eac7c939067dc2','2026-11-25T14:24:12.586582Z');
INSERT INTO "move" VALUES(8,3,1,CAST('production.eml' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),65024,6546052,690,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337','done','86267f1d6787203c','2026-11-25T14:24:12.593009Z');
INSERT INTO "move" VALUES(9,4,1,CAST('motion.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),65024,6546067,97,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63','done','0562d8128f627a46','2026-11-25T14:24:12.598899Z');
INSERT INTO "move" VALUES(10,5,1,CAST('exhibit a.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),65024,6546085,34,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac','done','0562d8128f627a46','2026-11-25T14:24:12.599097Z');
INSERT INTO "move" VALUES(11,6,1,CAST('exhibit b.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),65024,6546101,31,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc','done','0562d8128f627a46','2026-11-25T14:24:12.599262Z');
INSERT INTO "move" VALUES(12,11,1,CAST('résumé.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),65024,6546164,37,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36','done','ad81d1d9ad8f39c4','2026-11-25T14:24:12.626453Z');
INSERT INTO "move" VALUES(13,12,1,CAST('resume.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),65024,6546183,45,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412','done','0e16d14e1472a334','2026-11-25T14:24:12.662642Z');
INSERT INTO "move" VALUES(14,7,1,CAST('order.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),65024,6546117,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','e8f51df7e5ea0386','2026-11-25T14:24:12.677989Z');
INSERT INTO "move" VALUES(15,9,1,CAST('stipulation.html' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),65024,6546135,72,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91','done','c4573c58968343ca','2026-11-25T14:24:12.710004Z');
INSERT INTO "move" VALUES(16,10,1,CAST('will.txt' AS BLOB),2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),65024,6546148,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','469d557846ad949c','2026-11-25T14:24:12.747535Z');
INSERT INTO "move" VALUES(17,13,1,CAST('advertisement.txt' AS BLOB),3,CAST('13/advertisement.txt' AS BLOB),65024,6546197,25,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3','done','96c9b1ee9479bbd9','2026-11-25T14:24:12.757399Z');
INSERT INTO "move" VALUES(18,14,1,CAST('dismissal.txt' AS BLOB),3,CAST('14/dismissal.txt' AS BLOB),65024,6546213,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','7f10bd6667267a01','2026-11-25T14:24:12.762516Z');
INSERT INTO "move" VALUES(19,14,3,CAST('14/dismissal.txt' AS BLOB),1,CAST('dismissal.txt' AS BLOB),65024,6546213,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','cd5621db2502e1bf','2026-11-25T14:24:12.786166Z');
INSERT INTO "move" VALUES(20,10,2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),3,CAST('10/2026-11-25 Will.txt' AS BLOB),65024,6546148,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','8d7fec2e31d145ac','2026-11-25T14:24:12.799054Z');
INSERT INTO "move" VALUES(21,7,2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),65024,6546117,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','d4db7511b2f348cf','2026-11-25T14:24:13.234391Z');
INSERT INTO "move" VALUES(22,20,1,CAST('bundle 1.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),65024,6546308,27,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27','done','4cd3321390820e95','2026-11-25T14:24:13.265741Z');
INSERT INTO "move" VALUES(23,21,1,CAST('bundle 2.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),65024,6546324,27,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310','done','4cd3321390820e95','2026-11-25T14:24:13.266056Z');
INSERT INTO "move" VALUES(24,22,1,CAST('bundle 3.txt' AS BLOB),3,CAST('22/bundle 3.txt' AS BLOB),65024,6546340,27,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e','done','e30636f04e0cd4c8','2026-11-25T14:24:13.298239Z');
INSERT INTO "move" VALUES(25,23,1,CAST('bundle 4.txt' AS BLOB),3,CAST('23/bundle 4.txt' AS BLOB),65024,6546356,27,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5','done','e30636f04e0cd4c8','2026-11-25T14:24:13.298632Z');
INSERT INTO "move" VALUES(26,25,1,CAST('witness.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt' AS BLOB),65024,6546387,82,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030','open','3a95346630010d84','2026-11-25T14:24:17.906803Z');
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
INSERT INTO "notice" VALUES(1,2,'2026-11-25T14:24:08.659292Z','What the office allows is kept in the store from now on, as it stood in office.toml: approval.level recorded; approval.signed motion_to_dismiss; approval.recorded none; approval.free correspondence_client; approval.phone yes; approval.agent no. It is changed with “paracase policy set”.',NULL);
INSERT INTO "notice" VALUES(2,5,'2026-11-25T14:24:08.659441Z','What the office allows is kept in the store from now on, as it stood in office.toml: approval.level recorded; approval.signed motion_to_dismiss; approval.recorded none; approval.free correspondence_client; approval.phone yes; approval.agent no. It is changed with “paracase policy set”.','2026-11-25T14:24:08.832907Z');
INSERT INTO "notice" VALUES(3,5,'2026-11-25T14:24:13.801259Z','approval.recorded is notice_of_entry now; it was none. Said by Dolores Ortega.',NULL);
INSERT INTO "notice" VALUES(4,5,'2026-11-25T14:24:13.814842Z','approval.agent is yes now; it was no. Said by Dolores Ortega.',NULL);
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "office" VALUES(1,'7740a42a-4928-4c96-81d1-cc82fd3f527a','2026-11-25T14:24:04.852088Z');
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "opened" VALUES(25,3,'2026-11-25T14:24:13.920401Z');
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
INSERT INTO "policy" VALUES('approval.agent','yes',2,'2026-11-25T14:24:13.814661Z');
INSERT INTO "policy" VALUES('approval.free','correspondence_client',NULL,'2026-11-25T14:24:08.659093Z');
INSERT INTO "policy" VALUES('approval.level','recorded',NULL,'2026-11-25T14:24:08.658693Z');
INSERT INTO "policy" VALUES('approval.phone','yes',NULL,'2026-11-25T14:24:08.659120Z');
INSERT INTO "policy" VALUES('approval.recorded','notice_of_entry',2,'2026-11-25T14:24:13.800950Z');
INSERT INTO "policy" VALUES('approval.signed','motion_to_dismiss',NULL,'2026-11-25T14:24:08.659004Z');
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
INSERT INTO "released" VALUES(1,4,1,'filed','The court','2026-11-25','ECF 12',NULL,'approved','',1,'2026-11-25T14:24:11.634039Z',45,0);
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
INSERT INTO "remark" VALUES(1,1,NULL,'question',6,'2026-11-25T14:24:10.034691Z','Which judge?',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(2,1,NULL,'answer',1,'2026-11-25T14:24:10.037364Z','Judge Imani.',NULL,1,NULL,NULL);
INSERT INTO "remark" VALUES(3,1,NULL,'note',1,'2026-11-25T14:24:10.755624Z','Cites checked.',NULL,NULL,NULL,NULL);
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    assignment_id INTEGER REFERENCES assignment(id), title TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('file', 'serve', 'send')), attorney_id INTEGER NOT NULL REFERENCES staff(id),
    asked_by INTEGER NOT NULL REFERENCES staff(id), asked_at TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'changes', 'returned', 'phone', 'withdrawn')),
    state_at TEXT NOT NULL, before_id INTEGER REFERENCES request(id), comes_back INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "request" VALUES(1,4,1,'Opposition.txt','file',2,1,'2026-11-25T14:24:11.570512Z','2036-05-11','','approved','2026-11-25T14:24:11.622375Z',NULL,1);
INSERT INTO "request" VALUES(2,4,2,'Motion.txt','file',2,1,'2026-11-25T14:24:11.582237Z','2036-05-11','','approved','2026-11-25T14:24:11.697346Z',NULL,1);
INSERT INTO "request" VALUES(3,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:11.607497Z','2036-05-11','','withdrawn','2026-11-25T14:24:11.702403Z',NULL,1);
INSERT INTO "request" VALUES(4,4,3,'Notice.txt','file',2,1,'2026-11-25T14:24:11.711505Z','2036-05-11','','phone','2026-11-25T14:24:11.719140Z',NULL,1);
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
INSERT INTO "signature" VALUES(1,2,'2026-11-25T14:24:11.695938Z','paracase statement 1
office 7740a42a-4928-4c96-81d1-cc82fd3f527a
signer Dolores Ortega (DO), staff 2
known-by SSH key SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc
after-entry 45 da92668476595c827eb938ea5fcaf9a3b65429b22ddf1207011311f40fc5e781
at 2026-11-25T14:24:11.640396Z
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
','5cb264d51c5319eafc3516921d197b47cb2f8e663d5d8d66b433da2065985488','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgWOgFcVoVrfBhvLRR6ZnNX7Zzxb
r5JGFAIaKnHOm3VBkAAAAtYXBwcm92YWxANzc0MGE0MmEtNDkyOC00Yzk2LTgxZDEtY2M4
MmZkM2Y1MjdhAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQHcafyDux2
efeWzU31WmdqouWokg27bqH/Kas99RXwq30mMGy/ALxkGg/JuSxEg83Cknr84yzDhA49Hd
rfDZFQ8=
-----END SSH SIGNATURE-----
','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFjoBXFaFa3wYby0UemZzV+2c8W6+SRhQCGipxzpt1QZ','SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc',46);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')),
    is_admin INTEGER NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL
, account TEXT) STRICT;
INSERT INTO "staff" VALUES(1,'Dana Ruiz','DR','paralegal',1,1,'2026-11-25T14:24:04.852088Z','desk');
INSERT INTO "staff" VALUES(2,'Dolores Ortega','DO','attorney',1,1,'2026-11-25T14:24:05.095637Z',NULL);
INSERT INTO "staff" VALUES(3,'Zoë Núñez','ZÑ','paralegal',0,1,'2026-11-25T14:24:05.105749Z',NULL);
INSERT INTO "staff" VALUES(4,'Zoe Nunez','ZN','assistant',0,1,'2026-11-25T14:24:05.109548Z',NULL);
INSERT INTO "staff" VALUES(5,'Ann Hale','AH','attorney',0,1,'2026-11-25T14:24:05.113592Z',NULL);
INSERT INTO "staff" VALUES(6,'Jun Park','JP','assistant',0,1,'2026-11-25T14:24:05.117529Z',NULL);
CREATE TABLE staff_key (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id), name TEXT NOT NULL, line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, from_hosts TEXT NOT NULL, expires_on TEXT,
    added_at TEXT NOT NULL, added_by INTEGER NOT NULL REFERENCES staff(id),
    revoked_at TEXT, revoked_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "staff_key" VALUES(1,2,'dolores-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFjoBXFaFa3wYby0UemZzV+2c8W6+SRhQCGipxzpt1QZ','SHA256:iF0TGIY0mYjZK69Q9XejsmO0Gr0y31gGnfFKdH2oELc','',NULL,'2026-11-25T14:24:08.702662Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(2,6,'jun-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDdcBjjsDgnUmNHNx9+gBPpxfv/85SSHfmMh/emwbDDG','SHA256:oh7NxT2Q76em2F39U21Xc/KMtFWWwrjmQPv3gQwYze0','',NULL,'2026-11-25T14:24:08.724288Z',1,NULL,NULL);
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
INSERT INTO "task" VALUES(1,1,NULL,'Serve responses','2026-04-09',NULL,4,0,'open',NULL,'2026-11-25T14:24:13.353166Z',4,NULL,'');
INSERT INTO "task" VALUES(2,1,NULL,'Call the clerk about the hearing','2026-04-02',NULL,3,0,'done','2026-11-25T14:24:13.441496Z','2026-11-25T14:24:13.432511Z',1,3,'');
INSERT INTO "task" VALUES(3,1,NULL,'Order both transcripts','2026-04-03',NULL,NULL,1,'open',NULL,'2026-11-25T14:24:13.445496Z',1,NULL,'Volumes 1 and 2.');
INSERT INTO "task" VALUES(4,1,NULL,'Added and taken back','2026-04-02',NULL,1,0,'dropped',NULL,'2026-11-25T14:24:13.453474Z',1,NULL,'');
INSERT INTO "task" VALUES(5,1,NULL,'Taken back and added again','2026-04-02',NULL,1,0,'open',NULL,'2026-11-25T14:24:13.461599Z',1,NULL,'');
INSERT INTO "task" VALUES(6,1,NULL,'Speak with the client','2026-04-03',NULL,2,1,'open',NULL,'2026-11-25T14:24:13.472694Z',2,NULL,'');
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
INSERT INTO "task_date" VALUES(1,1,'2026-04-02',NULL,'2026-11-25T14:24:13.357876Z',4);
INSERT INTO "task_date" VALUES(2,3,'2026-04-02',NULL,'2026-11-25T14:24:13.449786Z',1);
INSERT INTO "task_date" VALUES(3,6,'2026-04-02',NULL,'2026-11-25T14:24:13.481857Z',1);
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
INSERT INTO "version" VALUES(1,1,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(2,2,1,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7',99,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(3,3,1,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337',690,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','eml',1,'[]','{"mail": {"from": "Opposing Counsel <counsel@example.com>", "to": "desk@example.org", "date": "Thu, 19 Mar 2026 09:30:00 -0500", "subject": "Garcia v. Meridian Freight: production", "date_iso": "2026-03-19T09:30:00-05:00"}}');
INSERT INTO "version" VALUES(4,4,1,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63',97,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(5,5,1,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac',34,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(6,6,1,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc',31,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(7,7,1,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051',100,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(8,8,1,'42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c',83,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(9,9,1,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91',72,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(10,10,1,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7',56,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(11,11,1,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36',37,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(12,12,1,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412',45,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(13,13,1,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3',25,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(14,14,1,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4',107,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(15,15,1,'306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec',18,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(16,16,1,'921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82',38,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(17,17,1,'7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b',44,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(18,18,1,'b286cc2d33cd48ae57616d2598e59ab9ce0f5146fed581b86ec15c38a7f7e596',48,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(19,19,1,'b4d5459205ec352c9c265bad81047acd02d561f2646ce9c5098dec2bf927cd3f',40,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(20,20,1,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27',27,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(21,21,1,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310',27,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(22,22,1,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e',27,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(23,23,1,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5',27,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(24,24,1,'eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c',31,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(25,25,1,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030',82,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(26,26,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T14:24:09.061625Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(27,27,1,'fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c',54,1,'2026-11-25T14:24:09.085427Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(28,28,1,'d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484',73,1,'2026-11-25T14:24:09.085427Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(29,24,2,'d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a',40,1,'2026-11-25T14:24:09.637471Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(30,29,1,'de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66',96,1,'2026-11-25T14:24:09.637471Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(31,30,1,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,1,'2026-11-25T14:24:09.637471Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(32,31,1,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,1,'2026-11-25T14:24:09.637471Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(33,29,2,'b9395ca5bb8932ea26d246810395e5656fbdff1f410576cf8d40049e0b1b8b89',98,1,'2026-11-25T14:24:10.822378Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(34,32,1,'bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38',90,1,'2026-11-25T14:24:11.749412Z','text','','paracase-1','text',1,'[]','{}');
CREATE TABLE wall (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES staff(id), set_at TEXT NOT NULL, PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "wall" VALUES(5,4,'Was a clerk of the executor',1,'2026-11-25T14:24:08.875366Z');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('act',131);
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
