PRAGMA application_id=1346593139;
PRAGMA user_version=3;
PRAGMA journal_mode=wal;
BEGIN TRANSACTION;
CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), kind TEXT NOT NULL,
    at TEXT NOT NULL, summary TEXT NOT NULL, inverse TEXT, conditions TEXT NOT NULL,
    ledger_seq INTEGER NOT NULL, undone_by INTEGER REFERENCES act(id), undoes INTEGER REFERENCES act(id)
) STRICT;
INSERT INTO "act" VALUES(1,1,'case.opened','2026-11-25T10:05:57.813225Z','Opened case 26-0001 Garcia v. Meridian Freight',NULL,'{}',2,NULL,NULL);
INSERT INTO "act" VALUES(2,1,'case.opened','2026-11-25T10:05:57.825649Z','Opened case 26-Á001 Estate of Whitlow',NULL,'{}',3,NULL,NULL);
INSERT INTO "act" VALUES(3,1,'case.opened','2026-11-25T10:05:57.831007Z','Opened case 26-A001 ESTATE OF WHITLOW',NULL,'{}',4,NULL,NULL);
INSERT INTO "act" VALUES(4,1,'case.opened','2026-11-25T10:05:57.836107Z','Opened case 26-0002 Alvarez v. Northgate',NULL,'{}',5,NULL,NULL);
INSERT INTO "act" VALUES(5,1,'staff.added','2026-11-25T10:05:57.841986Z','Added Dolores Ortega to the staff',NULL,'{}',6,NULL,NULL);
INSERT INTO "act" VALUES(6,1,'staff.added','2026-11-25T10:05:57.844577Z','Added Zoë Núñez to the staff',NULL,'{}',7,NULL,NULL);
INSERT INTO "act" VALUES(7,1,'staff.added','2026-11-25T10:05:57.847500Z','Added Zoe Nunez to the staff',NULL,'{}',8,NULL,NULL);
INSERT INTO "act" VALUES(8,1,'staff.added','2026-11-25T10:05:57.850395Z','Added Ann Hale to the staff',NULL,'{}',9,NULL,NULL);
INSERT INTO "act" VALUES(9,1,'case.changed','2026-11-25T10:05:57.858903Z','Changed the people of case 26-0001',NULL,'{"values": {}, "rev": 1}',10,NULL,NULL);
INSERT INTO "act" VALUES(10,1,'case.changed','2026-11-25T10:05:57.863724Z','Changed the people of case 26-0002',NULL,'{"values": {}, "rev": 1}',11,NULL,NULL);
INSERT INTO "act" VALUES(11,1,'staff.added','2026-11-25T10:05:57.865002Z','Added Jun Park to the staff',NULL,'{}',12,NULL,NULL);
INSERT INTO "act" VALUES(12,1,'case.opened','2026-11-25T10:05:58.546226Z','Opened case 26-0003 Marsh v. Tidewater',NULL,'{}',18,NULL,NULL);
INSERT INTO "act" VALUES(13,1,'wall.put_up','2026-11-25T10:05:58.557850Z','Zoe Nunez stands outside 26-0003: Was a clerk of the executor',NULL,'{}',19,NULL,NULL);
INSERT INTO "act" VALUES(14,1,'wall.put_up','2026-11-25T10:05:58.559149Z','Jun Park stands outside 26-0003: Put up by mistake',NULL,'{}',20,NULL,NULL);
INSERT INTO "act" VALUES(15,1,'wall.taken_down','2026-11-25T10:05:58.560093Z','Jun Park may see 26-0003 again',NULL,'{}',21,NULL,NULL);
INSERT INTO "act" VALUES(16,1,'assignment.given','2026-11-25T10:05:58.787570Z','Gave Jun Park: Draft: Opposition (26-0002)','{"table": "assignment", "key": [1], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',23,NULL,NULL);
INSERT INTO "act" VALUES(17,1,'assignment.given','2026-11-25T10:05:58.788981Z','Gave Jun Park: Draft: Letter to client (26-0002)','{"table": "assignment", "key": [2], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',24,NULL,NULL);
INSERT INTO "act" VALUES(18,1,'assignment.given','2026-11-25T10:05:58.790273Z','Gave Jun Park: Draft: Reply (26-0002)','{"table": "assignment", "key": [3], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',25,NULL,NULL);
INSERT INTO "act" VALUES(19,1,'assignment.given','2026-11-25T10:05:58.791430Z','Gave Jun Park: Draft: Motion (26-0002)','{"table": "assignment", "key": [4], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',26,NULL,NULL);
INSERT INTO "act" VALUES(20,1,'assignment.given','2026-11-25T10:05:58.792564Z','Gave Jun Park: Draft: Statement (26-0002)','{"table": "assignment", "key": [5], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',27,NULL,NULL);
INSERT INTO "act" VALUES(21,1,'assignment.given','2026-11-25T10:05:58.797873Z','Gave Jun Park: Research: adverse inference (26-0002)','{"table": "assignment", "key": [6], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',28,NULL,NULL);
INSERT INTO "act" VALUES(22,1,'assignment.given','2026-11-25T10:05:58.799431Z','Gave Jun Park: Draft: Notice (26-0002)','{"table": "assignment", "key": [7], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',29,NULL,NULL);
INSERT INTO "act" VALUES(23,1,'assignment.given','2026-11-25T10:05:58.802268Z','Gave Jun Park: Draft: Brief (26-0002)','{"table": "assignment", "key": [8], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',30,NULL,NULL);
INSERT INTO "act" VALUES(24,1,'assignment.given','2026-11-25T10:05:58.803790Z','Gave Jun Park: Draft: Stipulation of facts (26-0002)','{"table": "assignment", "key": [9], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',31,NULL,NULL);
INSERT INTO "act" VALUES(25,6,'assignment.begun','2026-11-25T10:05:58.810358Z','Begun: Draft: Opposition','{"table": "assignment", "key": [1], "before": {"state": "assigned"}}','{"after": {"state": "in_progress"}}',32,NULL,NULL);
INSERT INTO "act" VALUES(26,6,'assignment.asked','2026-11-25T10:05:58.812173Z','Asked about Draft: Opposition: May I use the agency''s timeline?',NULL,'{}',33,NULL,NULL);
INSERT INTO "act" VALUES(27,1,'assignment.answered','2026-11-25T10:05:58.813606Z','Answered about Draft: Opposition: Yes, as an exhibit.',NULL,'{}',34,NULL,NULL);
INSERT INTO "act" VALUES(28,6,'assignment.delivered','2026-11-25T10:05:59.020836Z','Delivered Draft: Opposition, v1',NULL,'{}',35,NULL,NULL);
INSERT INTO "act" VALUES(29,1,'assignment.examination_begun','2026-11-25T10:05:59.022823Z','Began to examine Draft: Opposition, v1',NULL,'{}',36,NULL,NULL);
INSERT INTO "act" VALUES(30,1,'assignment.examined','2026-11-25T10:05:59.040991Z','Examined Draft: Opposition, v1: sent back (1 minute)',NULL,'{}',37,NULL,NULL);
INSERT INTO "act" VALUES(31,6,'assignment.ticked','2026-11-25T10:05:59.043237Z','Answered the note: Citations checked: Smalls is not cited',NULL,'{}',38,NULL,NULL);
INSERT INTO "act" VALUES(32,6,'assignment.delivered','2026-11-25T10:05:59.392338Z','Delivered Draft: Opposition, v2 (+4 -1 words)',NULL,'{}',40,NULL,NULL);
INSERT INTO "act" VALUES(33,1,'assignment.examination_begun','2026-11-25T10:05:59.394114Z','Began to examine Draft: Opposition, v2',NULL,'{}',41,NULL,NULL);
INSERT INTO "act" VALUES(34,1,'assignment.examined','2026-11-25T10:05:59.396652Z','Examined Draft: Opposition, v2: passed (1 minute)',NULL,'{}',42,NULL,NULL);
INSERT INTO "act" VALUES(35,1,'approval.asked','2026-11-25T10:05:59.401020Z','Asked Dolores Ortega about Opposition.txt, v2',NULL,'{}',43,NULL,NULL);
INSERT INTO "act" VALUES(36,6,'assignment.delivered','2026-11-25T10:05:59.817273Z','Delivered Draft: Opposition, v3 (+4 -1 words)',NULL,'{}',46,NULL,NULL);
INSERT INTO "act" VALUES(37,1,'assignment.examination_begun','2026-11-25T10:05:59.819256Z','Began to examine Draft: Opposition, v3',NULL,'{}',47,NULL,NULL);
INSERT INTO "act" VALUES(38,1,'assignment.examined','2026-11-25T10:05:59.822452Z','Examined Draft: Opposition, v3: passed (1 minute)',NULL,'{}',48,NULL,NULL);
INSERT INTO "act" VALUES(39,1,'approval.asked','2026-11-25T10:05:59.826588Z','Asked Dolores Ortega about Opposition.txt, v3',NULL,'{}',49,NULL,NULL);
INSERT INTO "act" VALUES(40,1,'release.filed','2026-11-25T10:05:59.834164Z','Filed Opposition.txt, v3, to Court, by e-filing on 2026-03-20',NULL,'{}',51,NULL,NULL);
INSERT INTO "act" VALUES(41,6,'assignment.delivered','2026-11-25T10:06:00.004997Z','Delivered Draft: Letter to client, v1',NULL,'{}',52,NULL,NULL);
INSERT INTO "act" VALUES(42,1,'assignment.examination_begun','2026-11-25T10:06:00.006820Z','Began to examine Draft: Letter to client, v1',NULL,'{}',53,NULL,NULL);
INSERT INTO "act" VALUES(43,1,'assignment.examined','2026-11-25T10:06:00.009243Z','Examined Draft: Letter to client, v1: passed (1 minute)',NULL,'{}',54,NULL,NULL);
INSERT INTO "act" VALUES(44,1,'approval.asked','2026-11-25T10:06:00.012162Z','Asked Dolores Ortega about Letter to client.txt, v1',NULL,'{}',55,NULL,NULL);
INSERT INTO "act" VALUES(45,6,'assignment.delivered','2026-11-25T10:06:00.222253Z','Delivered Draft: Reply, v1',NULL,'{}',58,NULL,NULL);
INSERT INTO "act" VALUES(46,1,'assignment.examination_begun','2026-11-25T10:06:00.223900Z','Began to examine Draft: Reply, v1',NULL,'{}',59,NULL,NULL);
INSERT INTO "act" VALUES(47,6,'assignment.delivered','2026-11-25T10:06:00.373358Z','Delivered Draft: Motion, v1',NULL,'{}',60,NULL,NULL);
INSERT INTO "act" VALUES(48,1,'assignment.examination_begun','2026-11-25T10:06:00.375042Z','Began to examine Draft: Motion, v1',NULL,'{}',61,NULL,NULL);
INSERT INTO "act" VALUES(49,1,'assignment.examined','2026-11-25T10:06:00.377367Z','Examined Draft: Motion, v1: passed (1 minute)',NULL,'{}',62,NULL,NULL);
INSERT INTO "act" VALUES(50,1,'approval.asked','2026-11-25T10:06:00.547272Z','Asked Dolores Ortega about Motion.txt, v1 with 1 more paper',NULL,'{}',63,NULL,NULL);
INSERT INTO "act" VALUES(51,6,'assignment.delivered','2026-11-25T10:06:00.706780Z','Delivered Draft: Statement, v1',NULL,'{}',64,NULL,NULL);
INSERT INTO "act" VALUES(52,1,'assignment.examination_begun','2026-11-25T10:06:00.708841Z','Began to examine Draft: Statement, v1',NULL,'{}',65,NULL,NULL);
INSERT INTO "act" VALUES(53,1,'assignment.examined','2026-11-25T10:06:00.711654Z','Examined Draft: Statement, v1: passed (1 minute)',NULL,'{}',66,NULL,NULL);
INSERT INTO "act" VALUES(54,1,'approval.asked','2026-11-25T10:06:00.716873Z','Asked Dolores Ortega about Statement.txt, v1',NULL,'{}',67,NULL,NULL);
INSERT INTO "act" VALUES(55,1,'release.served','2026-11-25T10:06:00.894811Z','Served Statement.txt, v2, to Opposing counsel on 2026-03-21',NULL,'{}',70,NULL,NULL);
INSERT INTO "act" VALUES(56,2,'approval.acknowledged','2026-11-25T10:06:00.896829Z','Saw what was served: Statement.txt',NULL,'{}',71,NULL,NULL);
INSERT INTO "act" VALUES(57,6,'assignment.delivered','2026-11-25T10:06:01.051795Z','Delivered Research: adverse inference, v1',NULL,'{}',72,NULL,NULL);
INSERT INTO "act" VALUES(58,1,'assignment.examination_begun','2026-11-25T10:06:01.053387Z','Began to examine Research: adverse inference, v1',NULL,'{}',73,NULL,NULL);
INSERT INTO "act" VALUES(59,1,'assignment.examined','2026-11-25T10:06:01.055173Z','Examined Research: adverse inference, v1: passed (1 minute)',NULL,'{}',74,NULL,NULL);
INSERT INTO "act" VALUES(60,6,'assignment.delivered','2026-11-25T10:06:01.210164Z','Delivered Draft: Notice, v1',NULL,'{}',75,NULL,NULL);
INSERT INTO "act" VALUES(61,1,'assignment.examination_begun','2026-11-25T10:06:01.214683Z','Began to examine Draft: Notice, v1',NULL,'{}',76,NULL,NULL);
INSERT INTO "act" VALUES(62,1,'assignment.examined','2026-11-25T10:06:01.216759Z','Examined Draft: Notice, v1: passed (1 minute)',NULL,'{}',77,NULL,NULL);
INSERT INTO "act" VALUES(63,1,'approval.asked','2026-11-25T10:06:01.219007Z','Asked Dolores Ortega about Notice.txt, v1',NULL,'{}',78,NULL,NULL);
INSERT INTO "act" VALUES(64,1,'approval.withdrawn','2026-11-25T10:06:01.220724Z','Took back from Dolores Ortega: Notice.txt, v1',NULL,'{}',79,NULL,NULL);
INSERT INTO "act" VALUES(65,1,'approval.asked','2026-11-25T10:06:01.222697Z','Asked Dolores Ortega about Notice.txt, v1',NULL,'{}',80,NULL,NULL);
INSERT INTO "act" VALUES(66,2,'approval.reassigned','2026-11-25T10:06:01.224096Z','Notice.txt: from Dolores Ortega to Ann Hale (Dolores is in trial)',NULL,'{}',81,NULL,NULL);
INSERT INTO "act" VALUES(67,1,'approval.phone','2026-11-25T10:06:01.225706Z','Authority by phone of Ann Hale (today 16:40): Notice.txt, v1',NULL,'{}',82,NULL,NULL);
INSERT INTO "act" VALUES(68,6,'assignment.delivered','2026-11-25T10:06:01.391754Z','Delivered Draft: Brief, v1',NULL,'{}',83,NULL,NULL);
INSERT INTO "act" VALUES(69,1,'assignment.examination_begun','2026-11-25T10:06:01.393318Z','Began to examine Draft: Brief, v1',NULL,'{}',84,NULL,NULL);
INSERT INTO "act" VALUES(70,1,'assignment.examined','2026-11-25T10:06:01.395309Z','Examined Draft: Brief, v1: passed (1 minute)',NULL,'{}',85,NULL,NULL);
INSERT INTO "act" VALUES(71,6,'assignment.delivered','2026-11-25T10:06:01.602073Z','Delivered Draft: Stipulation of facts, v1',NULL,'{}',86,NULL,NULL);
INSERT INTO "act" VALUES(72,1,'assignment.examination_begun','2026-11-25T10:06:01.603268Z','Began to examine Draft: Stipulation of facts, v1',NULL,'{}',87,NULL,NULL);
INSERT INTO "act" VALUES(73,1,'assignment.examined','2026-11-25T10:06:01.604794Z','Examined Draft: Stipulation of facts, v1: sent back (1 minute)',NULL,'{}',88,NULL,NULL);
INSERT INTO "act" VALUES(74,2,'release.sent','2026-11-25T10:06:01.606967Z','Sent Reply.txt, v1, to The mediator on 2026-03-22: EXCEPTION, not approved (The mediator asked for the draft)',NULL,'{}',89,NULL,NULL);
INSERT INTO "act" VALUES(75,1,'release.filed_copy','2026-11-25T10:06:01.921051Z','Opposition filed.txt is the filed copy of Opposition.txt, v3: 80.8 % of its words',NULL,'{}',91,NULL,NULL);
INSERT INTO "act" VALUES(76,5,'queue.lent','2026-11-25T10:06:01.922217Z','Dolores Ortega decides for Ann Hale until 2036-01-01',NULL,'{}',92,NULL,NULL);
INSERT INTO "act" VALUES(77,5,'queue.back','2026-11-25T10:06:01.923281Z','Ann Hale decides again',NULL,'{}',93,NULL,NULL);
INSERT INTO "act" VALUES(78,5,'queue.lent','2026-11-25T10:06:01.923964Z','Dolores Ortega decides for Ann Hale until 2036-06-01',NULL,'{}',94,NULL,NULL);
INSERT INTO "act" VALUES(79,4,'document.set_aside','2026-11-25T10:06:01.946133Z','Set aside flyer.txt','{"documents": [{"id": 5, "expect": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',96,NULL,NULL);
INSERT INTO "act" VALUES(80,1,'document.filed','2026-11-25T10:06:01.957225Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)','{"documents": [{"id": 2, "expect": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.951166Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "memo.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}]}','{}',97,81,NULL);
INSERT INTO "act" VALUES(81,1,'act.undone','2026-11-25T10:06:01.961372Z','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)',NULL,'{}',98,NULL,80);
INSERT INTO "act" VALUES(82,1,'document.filed','2026-11-25T10:06:01.965249Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)','{"documents": [{"id": 21, "expect": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "confidential", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.962798Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "complaint.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}]}','{}',99,NULL,NULL);
INSERT INTO "act" VALUES(83,3,'document.filed','2026-11-25T10:06:01.972506Z','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)','{"documents": [{"id": 6, "expect": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.967386Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "answer.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}]}','{}',100,NULL,NULL);
INSERT INTO "act" VALUES(84,3,'document.filed','2026-11-25T10:06:01.976620Z','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)','{"documents": [{"id": 23, "expect": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "production.eml"], "at": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"id": 28, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": 23, "child_no": 1, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 23, "child_no": 1, "cases": []}, "to": null, "at": null}, {"id": 29, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": 23, "child_no": 2, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 23, "child_no": 2, "cases": []}, "to": null, "at": null}]}','{}',101,NULL,NULL);
INSERT INTO "act" VALUES(85,1,'document.filed','2026-11-25T10:06:01.982269Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)','{"documents": [{"id": 8, "expect": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "motion.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"id": 19, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": 8, "child_no": 1, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "exhibit a.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"id": 20, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": 8, "child_no": 2, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "exhibit b.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}]}','{}',102,NULL,NULL);
INSERT INTO "act" VALUES(86,4,'document.filed','2026-11-25T10:06:01.989176Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)','{"documents": [{"id": 24, "expect": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.984973Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "r\u00e9sum\u00e9.txt"], "at": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}]}','{}',103,NULL,NULL);
INSERT INTO "act" VALUES(87,4,'document.filed','2026-11-25T10:06:01.993164Z','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)','{"documents": [{"id": 7, "expect": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.990952Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "resume.txt"], "at": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}]}','{}',104,NULL,NULL);
INSERT INTO "act" VALUES(88,1,'document.filed','2026-11-25T10:06:01.997091Z','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)','{"documents": [{"id": 4, "expect": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "order.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}]}','{}',105,NULL,NULL);
INSERT INTO "act" VALUES(89,1,'document.filed','2026-11-25T10:06:01.999370Z','Filed ORDER.txt (26-Á001)','{"documents": [{"id": 1, "expect": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.998334Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',106,NULL,NULL);
INSERT INTO "act" VALUES(90,3,'document.filed','2026-11-25T10:06:02.002660Z','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)','{"documents": [{"id": 25, "expect": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "stipulation.html"], "at": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}]}','{}',107,NULL,NULL);
INSERT INTO "act" VALUES(91,3,'document.changed','2026-11-25T10:06:02.004660Z','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html','{"documents": [{"id": 25, "expect": {"state": "in_file", "doc_type": "stipulation", "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-12", "service_method": "mail", "received_on": "2026-11-25", "handling": "sealed", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "to": null, "at": null}]}','{}',108,NULL,NULL);
INSERT INTO "act" VALUES(92,6,'document.filed','2026-11-25T10:06:02.011324Z','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)','{"documents": [{"id": 3, "expect": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.006649Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "will.txt"], "at": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}]}','{}',109,NULL,NULL);
INSERT INTO "act" VALUES(93,1,'document.set_aside','2026-11-25T10:06:02.013710Z','Set aside seminar.txt','{"documents": [{"id": 16, "expect": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.012571Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',110,NULL,NULL);
INSERT INTO "act" VALUES(94,4,'document.trashed','2026-11-25T10:06:02.017461Z','Put advertisement.txt into the trash','{"documents": [{"id": 26, "expect": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.015011Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "advertisement.txt"], "at": [3, "26/advertisement.txt"]}]}','{}',111,NULL,NULL);
INSERT INTO "act" VALUES(95,1,'document.trashed','2026-11-25T10:06:02.020817Z','Put dismissal.txt into the trash','{"documents": [{"id": 22, "expect": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.018580Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "dismissal.txt"], "at": [3, "22/dismissal.txt"]}]}','{}',112,NULL,NULL);
INSERT INTO "act" VALUES(96,1,'document.restored','2026-11-25T10:06:02.024083Z','Restored dismissal.txt','{"documents": [{"id": 22, "expect": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.018580Z", "parent_id": null, "child_no": null, "cases": []}, "to": [3, "22/dismissal.txt"], "at": [1, "dismissal.txt"]}]}','{}',113,NULL,NULL);
INSERT INTO "act" VALUES(97,6,'document.trashed','2026-11-25T10:06:02.027386Z','Put 2026-11-25 Will.txt into the trash','{"documents": [{"id": 3, "expect": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.025091Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.006649Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "at": [3, "3/2026-11-25 Will.txt"]}]}','{}',114,NULL,NULL);
INSERT INTO "act" VALUES(98,3,'document.set_aside','2026-11-25T10:06:02.029736Z','Set aside survey.txt','{"documents": [{"id": 9, "expect": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.028542Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',115,NULL,NULL);
INSERT INTO "act" VALUES(99,1,'case.changed','2026-11-25T10:06:02.030865Z','Changed caption, stage of case 26-0001','{"case": 1, "values": {"caption": "Garcia v. Meridian Freight", "stage": "intake"}}','{"values": {"caption": "Garc\u00eda v. Meridian Freight", "stage": "discovery"}, "rev": 2}',116,NULL,NULL);
INSERT INTO "act" VALUES(100,3,'case.changed','2026-11-25T10:06:02.114722Z','Changed status of case 26-A001','{"case": 3, "values": {"status": "open"}}','{"values": {"status": "closed"}, "rev": 2}',117,NULL,NULL);
INSERT INTO "act" VALUES(101,2,'case.changed','2026-11-25T10:06:02.198854Z','Changed side of case 26-0002','{"case": 4, "values": {"side": "plaintiff"}}','{"values": {"side": "defendant"}, "rev": 2}',118,NULL,NULL);
INSERT INTO "act" VALUES(102,1,'document.moved','2026-11-25T10:06:02.203413Z','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)','{"documents": [{"id": 4, "expect": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "at": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}]}','{}',119,NULL,NULL);
INSERT INTO "act" VALUES(103,3,'document.brought_back','2026-11-25T10:06:02.205874Z','Brought survey.txt back to Triage','{"documents": [{"id": 9, "expect": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.204588Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.028542Z", "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',120,NULL,NULL);
INSERT INTO "act" VALUES(104,4,'document.filed','2026-11-25T10:06:02.213781Z','Filed 2 papers in 26-0001 García v. Meridian Freight','{"documents": [{"id": 10, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.207527Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "bundle 1.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"id": 11, "expect": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.210357Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "bundle 2.txt"], "at": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}]}','{}',121,NULL,NULL);
INSERT INTO "act" VALUES(105,1,'document.set_aside','2026-11-25T10:06:02.216485Z','Set aside 2 papers','{"documents": [{"id": 12, "expect": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.215154Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}, {"id": 13, "expect": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.215254Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',122,NULL,NULL);
INSERT INTO "act" VALUES(106,3,'document.trashed','2026-11-25T10:06:02.221985Z','Put into the trash: 2 papers','{"documents": [{"id": 14, "expect": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.217663Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "bundle 5.txt"], "at": [3, "14/bundle 5.txt"]}, {"id": 15, "expect": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.217900Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "to": [1, "bundle 6.txt"], "at": [3, "15/bundle 6.txt"]}]}','{}',123,NULL,NULL);
INSERT INTO "act" VALUES(107,2,'case.reviewed','2026-11-25T10:06:02.223792Z','Reviewed case 26-0001 García v. Meridian Freight','{"table": "cases", "key": [1], "before": {"reviewed_at": null}}','{"after": {"reviewed_at": "2026-11-25T10:06:02.223509Z"}}',124,NULL,NULL);
INSERT INTO "act" VALUES(108,3,'case.reviewed','2026-11-25T10:06:02.224863Z','Reviewed case 26-Á001 Estate of Whitlow','{"table": "cases", "key": [2], "before": {"reviewed_at": null}}','{"after": {"reviewed_at": "2026-11-25T10:06:02.224597Z"}}',125,NULL,NULL);
INSERT INTO "act" VALUES(109,4,'task.added','2026-11-25T10:06:02.229364Z','Added task: Serve responses','{"table": "task", "key": [2], "before": {"state": "dropped"}}','{"after": {"state": "open"}}',126,NULL,NULL);
INSERT INTO "act" VALUES(110,4,'task.moved','2026-11-25T10:06:02.231666Z','Moved to 2026-04-09: Serve responses','{"table": "task", "key": [2], "before": {"due_on": "2026-04-02"}}','{"after": {"due_on": "2026-04-09"}}',127,NULL,NULL);
INSERT INTO "act" VALUES(111,4,'task.done','2026-11-25T10:06:02.232876Z','Done: Serve responses','{"table": "task", "key": [2], "before": {"state": "open", "done_at": null, "done_by": null}}','{"after": {"state": "done", "done_at": "2026-11-25T10:06:02.232533Z", "done_by": 4}}',128,NULL,NULL);
INSERT INTO "act" VALUES(112,4,'task.reopened','2026-11-25T10:06:02.234008Z','Reopened: Serve responses','{"table": "task", "key": [2], "before": {"state": "done", "done_at": "2026-11-25T10:06:02.232533Z", "done_by": 4}}','{"after": {"state": "open", "done_at": null, "done_by": null}}',129,NULL,NULL);
INSERT INTO "act" VALUES(113,1,'task.added','2026-11-25T10:06:02.242686Z','Added task: Call the clerk about the hearing','{"table": "task", "key": [3], "before": {"state": "dropped"}}','{"after": {"state": "open"}}',130,NULL,NULL);
INSERT INTO "act" VALUES(114,1,'task.assigned','2026-11-25T10:06:02.244770Z','Gave to Zoë Núñez: Call the clerk about the hearing','{"table": "task", "key": [3], "before": {"assignee_id": 1}}','{"after": {"assignee_id": 3}}',131,NULL,NULL);
INSERT INTO "act" VALUES(115,3,'task.done','2026-11-25T10:06:02.246051Z','Done: Call the clerk about the hearing','{"table": "task", "key": [3], "before": {"state": "open", "done_at": null, "done_by": null}}','{"after": {"state": "done", "done_at": "2026-11-25T10:06:02.245672Z", "done_by": 3}}',132,NULL,NULL);
INSERT INTO "act" VALUES(116,1,'task.added','2026-11-25T10:06:02.249778Z','Added task: Order the transcript','{"table": "task", "key": [4], "before": {"state": "dropped"}}','{"after": {"state": "open"}}',133,NULL,NULL);
INSERT INTO "act" VALUES(117,1,'task.changed','2026-11-25T10:06:02.251390Z','Changed task: Order both transcripts','{"table": "task", "key": [4], "before": {"what": "Order the transcript", "due_on": "2026-05-04", "case_id": null, "assignee_id": 1, "priority": 0, "note": ""}}','{"after": {"what": "Order both transcripts", "due_on": "2026-05-06", "case_id": 1, "assignee_id": 2, "priority": 1, "note": "Two days"}}',134,NULL,NULL);
INSERT INTO "act" VALUES(118,1,'task.added','2026-11-25T10:06:02.254743Z','Added task: Added and taken back','{"table": "task", "key": [5], "before": {"state": "dropped"}}','{"after": {"state": "open"}}',135,119,NULL);
INSERT INTO "act" VALUES(119,1,'act.undone','2026-11-25T10:06:02.256305Z','Undone: Added task: Added and taken back',NULL,'{}',136,NULL,118);
INSERT INTO "act" VALUES(120,2,'task.added','2026-11-25T10:06:02.260126Z','Added task: Speak with the client','{"table": "task", "key": [6], "before": {"state": "dropped"}}','{"after": {"state": "open"}}',137,NULL,NULL);
INSERT INTO "act" VALUES(121,4,'element.requested','2026-11-25T10:06:02.261864Z','Requested ID contact from The client (26-0001)','{"table": "element", "key": [1, "id-contact"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"requested_on": "2026-03-03", "requested_from": "The client", "state": "requested", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.261680Z"}}',138,NULL,NULL);
INSERT INTO "act" VALUES(122,4,'element.received','2026-11-25T10:06:02.263392Z','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)','{"table": "element", "key": [1, "summons-issued"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"document_id": 21, "state": "received", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.263243Z"}}',139,NULL,NULL);
INSERT INTO "act" VALUES(123,3,'element.requested','2026-11-25T10:06:02.264544Z','Requested Service each from The process server (26-0001)','{"table": "element", "key": [1, "service-each"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"requested_on": "2026-03-04", "requested_from": "The process server", "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.264407Z"}}',140,NULL,NULL);
INSERT INTO "act" VALUES(124,3,'element.received','2026-11-25T10:06:02.265672Z','Received Service each: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)','{"table": "element", "key": [1, "service-each"], "before": {"document_id": null, "state": "requested", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.264407Z"}}','{"after": {"document_id": 6, "state": "received", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.265530Z"}}',141,NULL,NULL);
INSERT INTO "act" VALUES(125,3,'element.reviewed','2026-11-25T10:06:02.266722Z','Reviewed Service each (26-0001)','{"table": "element", "key": [1, "service-each"], "before": {"state": "received", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.265530Z"}}','{"after": {"state": "reviewed", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.266601Z"}}',142,NULL,NULL);
INSERT INTO "act" VALUES(126,1,'element.received','2026-11-25T10:06:02.267988Z','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)','{"table": "element", "key": [1, "complaint"], "before": {"document_id": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"document_id": 21, "state": "received", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.267782Z"}}',143,NULL,NULL);
INSERT INTO "act" VALUES(127,2,'element.reviewed','2026-11-25T10:06:02.269251Z','Reviewed Complaint (26-0001)','{"table": "element", "key": [1, "complaint"], "before": {"state": "received", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.267782Z"}}','{"after": {"state": "reviewed", "decided_by": 2, "decided_at": "2026-11-25T10:06:02.269057Z"}}',144,NULL,NULL);
INSERT INTO "act" VALUES(128,2,'element.waived','2026-11-25T10:06:02.270344Z','Waived Jury demand: No jury is asked for (26-0001)','{"table": "element", "key": [1, "jury-demand"], "before": {"reason": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"reason": "No jury is asked for", "state": "waived", "decided_by": 2, "decided_at": "2026-11-25T10:06:02.270227Z"}}',145,NULL,NULL);
INSERT INTO "act" VALUES(129,1,'element.requested','2026-11-25T10:06:02.271425Z','Requested Cover sheet from The court (26-0001)','{"table": "element", "key": [1, "cover-sheet"], "before": {"requested_on": null, "requested_from": null, "state": "missing", "decided_by": null, "decided_at": null}}','{"after": {"requested_on": "2026-03-05", "requested_from": "The court", "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.271280Z"}}',146,NULL,NULL);
INSERT INTO "act" VALUES(130,1,'element.missing','2026-11-25T10:06:02.272431Z','Set Cover sheet to missing (26-0001)','{"table": "element", "key": [1, "cover-sheet"], "before": {"requested_on": "2026-03-05", "requested_from": "The court", "document_id": null, "reason": null, "state": "requested", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.271280Z"}}','{"after": {"requested_on": null, "requested_from": null, "document_id": null, "reason": null, "state": "missing", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.272276Z"}}',147,NULL,NULL);
INSERT INTO "act" VALUES(131,1,'contact.added','2026-11-25T10:06:02.273454Z','Added contact Ölander Court Reporting','{"table": "contact", "key": [1], "before": {"active": 0}}','{"after": {"active": 1}}',148,NULL,NULL);
INSERT INTO "act" VALUES(132,3,'contact.added','2026-11-25T10:06:02.274301Z','Added contact Olander Court Reporting','{"table": "contact", "key": [2], "before": {"active": 0}}','{"after": {"active": 1}}',149,NULL,NULL);
INSERT INTO "act" VALUES(133,2,'contact.added','2026-11-25T10:06:02.275162Z','Added contact OLANDER COURT REPORTING','{"table": "contact", "key": [3], "before": {"active": 0}}','{"after": {"active": 1}}',150,NULL,NULL);
INSERT INTO "act" VALUES(134,1,'contact.changed','2026-11-25T10:06:02.276059Z','Changed contact Ölander Court Reporting','{"table": "contact", "key": [1], "before": {"phone": "(212) 555-0134", "note": ""}}','{"after": {"phone": "(212) 555-0135", "note": "Ask for the night desk"}}',151,NULL,NULL);
INSERT INTO "act" VALUES(135,3,'contact.removed','2026-11-25T10:06:02.276806Z','Removed contact Olander Court Reporting','{"table": "contact", "key": [2], "before": {"active": 1}}','{"after": {"active": 0}}',152,NULL,NULL);
INSERT INTO "act" VALUES(136,1,'party.added','2026-11-25T10:06:02.279476Z','Added O’Neill–Hart, Inc. (third party) to case 26-0001','{"table": "party", "key": [6], "before": {"active": 0}}','{"after": {"active": 1}}',153,NULL,NULL);
INSERT INTO "act" VALUES(137,3,'party.added','2026-11-25T10:06:02.281738Z','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001','{"table": "party", "key": [7], "before": {"active": 0}}','{"after": {"active": 1}}',154,NULL,NULL);
INSERT INTO "act" VALUES(138,1,'party.changed','2026-11-25T10:06:02.282997Z','Changed party Meridian Freight, Inc.','{"table": "party", "key": [3], "before": {"name": "Meridian Freight"}}','{"after": {"name": "Meridian Freight, Inc."}}',155,NULL,NULL);
INSERT INTO "act" VALUES(139,3,'party.removed','2026-11-25T10:06:02.283724Z','Removed party Lucia Garcia','{"table": "party", "key": [2], "before": {"active": 1}}','{"after": {"active": 0}}',156,NULL,NULL);
INSERT INTO "act" VALUES(140,1,'task.moved','2026-11-25T10:06:02.284568Z','Moved to 2026-04-03: Speak with the client','{"table": "task", "key": [6], "before": {"due_on": "2026-04-01"}}','{"after": {"due_on": "2026-04-03"}}',157,NULL,NULL);
INSERT INTO "act" VALUES(141,1,'assignment.given','2026-11-25T10:06:02.285720Z','Gave Zoe Nunez: Draft: privilege log (26-0002)','{"table": "assignment", "key": [10], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',158,NULL,NULL);
INSERT INTO "act" VALUES(142,1,'assignment.changed','2026-11-25T10:06:02.286702Z','Changed the assignment: Draft: privilege log, amended','{"table": "assignment", "key": [10], "before": {"what": "Draft: privilege log", "due_on": null, "rescue_on": null}}','{"after": {"what": "Draft: privilege log, amended", "due_on": "2036-04-06", "rescue_on": "2036-04-04"}}',159,NULL,NULL);
INSERT INTO "act" VALUES(143,1,'assignment.reassigned','2026-11-25T10:06:02.287435Z','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)','{"table": "assignment", "key": [10], "before": {"assignee_id": 4}}','{"after": {"assignee_id": 6}}',160,NULL,NULL);
INSERT INTO "act" VALUES(144,1,'assignment.given','2026-11-25T10:06:02.288211Z','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)','{"table": "assignment", "key": [11], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',161,NULL,NULL);
INSERT INTO "act" VALUES(145,1,'assignment.withdrawn','2026-11-25T10:06:02.289239Z','Withdrawn: Draft: meet and confer letter (Settled by telephone)','{"table": "assignment", "key": [11], "before": {"state": "assigned"}}','{"after": {"state": "withdrawn"}}',162,NULL,NULL);
INSERT INTO "act" VALUES(146,2,'assignment.given','2026-11-25T10:06:02.290590Z','Gave Zoe Nunez: Draft: errata sheet (26-0002)','{"table": "assignment", "key": [12], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',163,NULL,NULL);
INSERT INTO "act" VALUES(147,4,'assignment.begun','2026-11-25T10:06:02.292437Z','Begun: Draft: errata sheet','{"table": "assignment", "key": [12], "before": {"state": "assigned"}}','{"after": {"state": "in_progress"}}',164,NULL,NULL);
INSERT INTO "act" VALUES(148,2,'assignment.given','2026-11-25T10:06:02.293325Z','Gave Jun Park: Research: fee shifting (26-0002)','{"table": "assignment", "key": [13], "before": {"state": "withdrawn"}}','{"after": {"state": "assigned"}}',165,NULL,NULL);
INSERT INTO "act" VALUES(149,2,'assignment.reassigned','2026-11-25T10:06:02.294298Z','Research: fee shifting: from Jun Park to Zoe Nunez (Jun is away)','{"table": "assignment", "key": [13], "before": {"assignee_id": 6}}','{"after": {"assignee_id": 4}}',166,NULL,NULL);
INSERT INTO "act" VALUES(150,1,'assignment.done','2026-11-25T10:06:02.295068Z','Done: Research: adverse inference','{"table": "assignment", "key": [6], "before": {"state": "examined"}}','{"after": {"state": "done"}}',167,NULL,NULL);
INSERT INTO "act" VALUES(151,1,'document.changed','2026-11-25T10:06:02.297133Z','Changed title of flyer.txt','{"documents": [{"id": 5, "expect": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "to": null, "at": null}]}','{}',168,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL REFERENCES request(id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'changes', 'returned', 'phone', 'acknowledged')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), for_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('recorded', 'signed')), is_owed INTEGER NOT NULL, proof TEXT NOT NULL,
    fingerprint TEXT NOT NULL, statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, comment TEXT NOT NULL,
    read_as TEXT NOT NULL, pages_opened INTEGER NOT NULL, pages INTEGER NOT NULL, seconds INTEGER NOT NULL,
    ledger_seq INTEGER NOT NULL, signature_id INTEGER REFERENCES signature(id)
) STRICT;
INSERT INTO "approval" VALUES(1,1,'returned',2,2,'2026-11-25T10:05:59.407151Z','recorded',0,'account desk','','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 43 bde1fefb52e0be4274fe76a4959bb66e3d48d808e1f126fbf307b933f792ec6b
at 2026-11-25T10:05:59.407027Z
request 1
case 26-0002 Alvarez v. Northgate
decision returned
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 1219f262ede9a7b49cc99fda2f9d785d4ae4c024666107df07fceb5540065920
part lead
document 30 v2
name Opposition.txt
sha256 55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb
bytes 119
text 55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb by paracase-1
pages-opened 1 of 1
flags none
end
','d66c5bb39d4961deafc07b5864d0ba3e7d20fba35502189c36c78e93bf548290','p. 1: Three acts, not two?
Answer Smalls.','screen',1,1,40,44,NULL);
INSERT INTO "approval" VALUES(2,2,'approved',2,2,'2026-11-25T10:05:59.829496Z','recorded',0,'account desk','','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 49 3d2516919f026c293aac0620fd75114f234b237e45bd29506c96f5827599a61e
at 2026-11-25T10:05:59.829335Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 2c33dcef91e066247cc05cc403f99dcf572e5bb8f45656fec462270e689916b6
part lead
document 30 v3
name Opposition.txt
sha256 fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e
bytes 128
text fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e by paracase-1
pages-opened 0 of 1
flags none
end
','c107f9198d228c6efdefe5e4427d3668bcf231c873abf64513714978b7f5a6b9','Good.','screen',0,1,0,50,NULL);
INSERT INTO "approval" VALUES(3,3,'approved',2,2,'2026-11-25T10:06:00.039065Z','signed',0,'account desk','','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 55 e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d
at 2026-11-25T10:06:00.014161Z
request 3
case 26-0002 Alvarez v. Northgate
decision approved
purpose send: send
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 31 v1
name Letter to client.txt
sha256 f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87
bytes 102
text f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87 by paracase-1
pages-opened 0 of 1
flags none
end
','f6d245c38474aa862f4a80e20273a7110026ddbb3fd84c931c9d0bf7fc5b156a','','screen',0,1,0,57,1);
INSERT INTO "approval" VALUES(4,5,'changes',2,2,'2026-11-25T10:06:00.719219Z','recorded',0,'account desk','','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 67 c8bffeb5a7d01270a6c563bfec9fc54cdb35731a224fe8d99574ca3832620df2
at 2026-11-25T10:06:00.719090Z
request 5
case 26-0002 Alvarez v. Northgate
decision changes
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 17aae2a538e4abb12c9ef4f98fa5a754b716f6b3a75e2243e65bb2587be1c371
part lead
document 34 v1
name Statement.txt
sha256 a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620
bytes 95
text a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620 by paracase-1
pages-opened 0 of 1
flags none
end
','9bfcc315725ec4ce6542d70df2784045db0d549bed40aede7f27f582510e3687','Say “March” for “month”.','screen',0,1,0,68,NULL);
INSERT INTO "approval" VALUES(5,7,'phone',1,5,'2026-11-25T10:06:01.225540Z','recorded',0,'account desk','','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 81 db2a24b34c7aa43354da30cb123eb4deeffb1638d1fd59a4405eeba12b2e4ef9
at 2026-11-25T10:06:01.225440Z
request 7
case 26-0002 Alvarez v. Northgate
decision phone
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment d9a19f23f313c6cea748412835b2e6f3476e70bf5fc05ddc8c388490a08d3cb3
part lead
document 36 v1
name Notice.txt
sha256 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec
bytes 92
text 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec by paracase-1
pages-opened 0 of 1
flags none
end
','02c59deb90c2aa6efaeeab97e34f7893cac8f288389361b32886c72c12ee3011','today 16:40: File it as it is.','screen',0,1,0,82,NULL);
CREATE TABLE arrival (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), relpath BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'settled', 'refused')), reason TEXT NOT NULL, detail TEXT NOT NULL,
    size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, ctime_ns INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
    UNIQUE (root_id, relpath)
) STRICT;
INSERT INTO "arrival" VALUES(1,1,CAST('late fax.txt' AS BLOB),'arriving','','',13,1780070260000000000,1795601152479743272,'2026-11-25T10:05:52.498266Z');
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
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T10:05:59.835085Z',NULL,30,'2026-11-25T10:05:58.787373Z');
INSERT INTO "assignment" VALUES(2,4,'drafting','Draft: Letter to client','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T10:06:00.040084Z',NULL,31,'2026-11-25T10:05:58.788872Z');
INSERT INTO "assignment" VALUES(3,4,'drafting','Draft: Reply','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'delivered','2026-11-25T10:06:00.221743Z',NULL,32,'2026-11-25T10:05:58.790195Z');
INSERT INTO "assignment" VALUES(4,4,'drafting','Draft: Motion','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'for_approval','2026-11-25T10:06:00.547197Z',NULL,33,'2026-11-25T10:05:58.791358Z');
INSERT INTO "assignment" VALUES(5,4,'drafting','Draft: Statement','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'released','2026-11-25T10:06:00.895398Z',NULL,34,'2026-11-25T10:05:58.792495Z');
INSERT INTO "assignment" VALUES(6,4,'research','Research: adverse inference','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'done','2026-11-25T10:06:02.295006Z',NULL,35,'2026-11-25T10:05:58.797753Z');
INSERT INTO "assignment" VALUES(7,4,'drafting','Draft: Notice','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'approved','2026-11-25T10:06:01.226174Z',NULL,36,'2026-11-25T10:05:58.799341Z');
INSERT INTO "assignment" VALUES(8,4,'drafting','Draft: Brief','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'examined','2026-11-25T10:06:01.395132Z',NULL,38,'2026-11-25T10:05:58.802158Z');
INSERT INTO "assignment" VALUES(9,4,'drafting','Draft: Stipulation of facts','Answer the motion.
Use docket 1.','Smalls v. Ray (invented)','Do not call the client.',1,6,2,'2036-05-04','2036-05-11','2036-05-09',240,'returned','2026-11-25T10:06:01.604614Z',6,39,'2026-11-25T10:05:58.803695Z');
INSERT INTO "assignment" VALUES(10,4,'drafting','Draft: privilege log, amended','As before.','','',1,6,2,'2036-04-06',NULL,'2036-04-04',60,'assigned','2026-11-25T10:06:02.285569Z',NULL,NULL,'2026-11-25T10:06:02.285569Z');
INSERT INTO "assignment" VALUES(11,4,'drafting','Draft: meet and confer letter','As before.','','',1,4,2,NULL,NULL,NULL,60,'withdrawn','2026-11-25T10:06:02.289101Z',NULL,NULL,'2026-11-25T10:06:02.288139Z');
INSERT INTO "assignment" VALUES(12,4,'drafting','Draft: errata sheet','As before.','','',2,4,2,NULL,NULL,NULL,60,'in_progress','2026-11-25T10:06:02.292340Z',NULL,NULL,'2026-11-25T10:06:02.290446Z');
INSERT INTO "assignment" VALUES(13,4,'drafting','Research: fee shifting','As before.','','',2,4,2,NULL,NULL,NULL,60,'assigned','2026-11-25T10:06:02.293245Z',NULL,NULL,'2026-11-25T10:06:02.293245Z');
CREATE TABLE cases (
    id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE COLLATE NOCASE, caption TEXT NOT NULL,
    matter_type TEXT NOT NULL, stage TEXT NOT NULL, side TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    root_id INTEGER NOT NULL REFERENCES root(id), folder BLOB NOT NULL,
    created_at TEXT NOT NULL, reviewed_at TEXT, rev INTEGER NOT NULL,
    UNIQUE (root_id, folder)
) STRICT;
INSERT INTO "cases" VALUES(1,'26-0001','García v. Meridian Freight','civil_litigation','discovery','plaintiff','open',2,CAST('26-0001 Garcia v. Meridian Freight' AS BLOB),'2026-11-25T10:05:57.813225Z','2026-11-25T10:06:02.223509Z',2);
INSERT INTO "cases" VALUES(2,'26-Á001','Estate of Whitlow','probate','intake','petitioner','open',2,CAST('26-Á001 Estate of Whitlow' AS BLOB),'2026-11-25T10:05:57.825649Z','2026-11-25T10:06:02.224597Z',1);
INSERT INTO "cases" VALUES(3,'26-A001','ESTATE OF WHITLOW','probate','intake','petitioner','closed',2,CAST('26-A001 ESTATE OF WHITLOW' AS BLOB),'2026-11-25T10:05:57.831007Z',NULL,2);
INSERT INTO "cases" VALUES(4,'26-0002','Alvarez v. Northgate','employment','intake','defendant','open',2,CAST('26-0002 Alvarez v. Northgate' AS BLOB),'2026-11-25T10:05:57.836107Z',NULL,2);
INSERT INTO "cases" VALUES(5,'26-0003','Marsh v. Tidewater','civil_litigation','intake','plaintiff','open',2,CAST('26-0003 Marsh v. Tidewater' AS BLOB),'2026-11-25T10:05:58.546226Z',NULL,1);
CREATE TABLE change (topic TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES('arrivals',9);
INSERT INTO "change" VALUES('assignments',94);
INSERT INTO "change" VALUES('cases',27);
INSERT INTO "change" VALUES('claims',1);
INSERT INTO "change" VALUES('contacts',5);
INSERT INTO "change" VALUES('documents',82);
INSERT INTO "change" VALUES('elements',10);
INSERT INTO "change" VALUES('requests',40);
INSERT INTO "change" VALUES('staff',9);
INSERT INTO "change" VALUES('tasks',17);
INSERT INTO "change" VALUES('walls',3);
CREATE TABLE claim (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    process INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "claim" VALUES(17,3,20643,'2026-11-25T10:06:02.468137Z');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, address TEXT NOT NULL, note TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "contact" VALUES(1,1,'Ölander Court Reporting','court reporter','','(212) 555-0135','office@example.com','','Ask for the night desk',1);
INSERT INTO "contact" VALUES(2,1,'Olander Court Reporting','','OLANDER','','','1 Main Street','',0);
INSERT INTO "contact" VALUES(3,NULL,'OLANDER COURT REPORTING','','','','','','Of the office',1);
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id), no INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, note TEXT NOT NULL, minutes INTEGER NOT NULL,
    ai_tool TEXT NOT NULL, ai_saw TEXT NOT NULL, ai_verifier TEXT NOT NULL, added INTEGER, removed INTEGER,
    UNIQUE (assignment_id, no)
) STRICT;
INSERT INTO "delivery" VALUES(1,1,1,30,30,6,'2026-11-25T10:05:59.020651Z','Section 2 is open.',200,'A drafting tool','The complaint','Jun Park',NULL,NULL);
INSERT INTO "delivery" VALUES(2,1,2,30,40,6,'2026-11-25T10:05:59.392183Z','Section 2 is open.',200,'','','',4,1);
INSERT INTO "delivery" VALUES(3,1,3,30,41,6,'2026-11-25T10:05:59.817027Z','Section 2 is open.',200,'','','',4,1);
INSERT INTO "delivery" VALUES(4,2,1,31,31,6,'2026-11-25T10:06:00.004845Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(5,3,1,32,32,6,'2026-11-25T10:06:00.222137Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(6,4,1,33,33,6,'2026-11-25T10:06:00.373225Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(7,5,1,34,34,6,'2026-11-25T10:06:00.706617Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(8,6,1,35,35,6,'2026-11-25T10:06:01.051690Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(9,7,1,36,36,6,'2026-11-25T10:06:01.210041Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(10,8,1,38,38,6,'2026-11-25T10:06:01.391617Z','Section 2 is open.',200,'','','',NULL,NULL);
INSERT INTO "delivery" VALUES(11,9,1,39,39,6,'2026-11-25T10:06:01.601983Z','Section 2 is open.',200,'','','',NULL,NULL);
CREATE TABLE docket (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), number TEXT NOT NULL, key TEXT NOT NULL,
    court TEXT NOT NULL, judge TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('main', 'lead', 'member', 'removed', 'appeal')),
    from_on TEXT, to_on TEXT
) STRICT;
INSERT INTO "docket" VALUES(1,1,'2:26-cv-01234','26-cv-1234','cacd','Hon. Q. Thistlewood','main','2026-01-05',NULL);
INSERT INTO "docket" VALUES(2,1,'3:26-cv-00456','26-cv-456','cand','','member',NULL,NULL);
INSERT INTO "docket" VALUES(3,1,'BC-Á100','BC-Á100','','','removed',NULL,NULL);
INSERT INTO "docket" VALUES(4,1,'BC-A100','BC-A100','','','removed',NULL,NULL);
INSERT INTO "docket" VALUES(5,4,'3:26-cv-01777','26-cv-1777','cand','','main',NULL,NULL);
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
INSERT INTO "document" VALUES(1,NULL,NULL,1,CAST('Fax/ORDER.txt' AS BLOB),'ORDER.txt',65024,3810165,83,1780046680000000000,1795601147868512083,1,'in_file',NULL,NULL,'order','ORDER',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.998334Z',1,3,3);
INSERT INTO "document" VALUES(2,NULL,NULL,1,CAST('memo.txt' AS BLOB),'memo.txt',65024,3801307,45,1780049680000000000,1795601151956720642,2,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',NULL,NULL,1,6,6);
INSERT INTO "document" VALUES(3,NULL,NULL,3,CAST('3/2026-11-25 Will.txt' AS BLOB),'2026-11-25 Will.txt',65024,3801304,56,1780050280000000000,1795601152024720644,3,'trash',NULL,NULL,NULL,'Will',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',6,'2026-11-25T10:06:02.025091Z',1,5,5);
INSERT INTO "document" VALUES(4,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),'Order setting hearing.txt',65024,3801299,100,1780056280000000000,1795601152200720649,4,'in_file',NULL,NULL,'order','Order','12',NULL,NULL,NULL,NULL,'2026-03-11',NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.994467Z',1,6,6);
INSERT INTO "document" VALUES(5,NULL,NULL,1,CAST('flyer.txt' AS BLOB),'flyer.txt',65024,3801316,18,1780056640000000000,1795601147870295968,5,'set_aside',NULL,NULL,NULL,'Flyer of a seminar',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:01.944212Z',1,4,4);
INSERT INTO "document" VALUES(6,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),'2026-11-25 ECF 9 Answer (Meridian Freight).txt',65024,3801282,99,1780063240000000000,1795601151968720642,6,'in_file',NULL,NULL,'answer','Answer','9',NULL,'Meridian Freight',NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:01.967386Z',1,4,4);
INSERT INTO "document" VALUES(7,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),'Resume of R. Whitlow.txt',65024,3801306,45,1780063300000000000,1795601151988720643,7,'in_file',NULL,NULL,NULL,'Resume',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:01.990952Z',1,4,4);
INSERT INTO "document" VALUES(8,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),'2026-11-25 ECF 14 Motion to compel.txt',65024,3801301,97,1780063600000000000,1795601151976720642,8,'in_file',NULL,NULL,'motion_to_compel','Motion to compel','14',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.978086Z',1,4,4);
INSERT INTO "document" VALUES(9,NULL,NULL,1,CAST('survey.txt' AS BLOB),'survey.txt',65024,3801317,38,1780065040000000000,1795601147870380136,9,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:02.204588Z',1,4,4);
INSERT INTO "document" VALUES(10,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),'2026-11-25 bundle 1.txt',65024,3801310,27,1780066780000000000,1795601152208720649,10,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:02.207527Z',1,4,4);
INSERT INTO "document" VALUES(11,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),'2026-11-25 bundle 2.txt',65024,3801311,27,1780066840000000000,1795601152212873646,11,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','privileged','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:02.210357Z',1,4,4);
INSERT INTO "document" VALUES(12,NULL,NULL,1,CAST('bundle 3.txt' AS BLOB),'bundle 3.txt',65024,3801312,27,1780066900000000000,1795601147869920364,12,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:02.215154Z',1,3,3);
INSERT INTO "document" VALUES(13,NULL,NULL,1,CAST('bundle 4.txt' AS BLOB),'bundle 4.txt',65024,3801313,27,1780066960000000000,1795601147870035470,13,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:02.215254Z',1,3,3);
INSERT INTO "document" VALUES(14,NULL,NULL,3,CAST('14/bundle 5.txt' AS BLOB),'bundle 5.txt',65024,3801314,27,1780067020000000000,1795601152216720649,14,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:02.217663Z',1,3,3);
INSERT INTO "document" VALUES(15,NULL,NULL,3,CAST('15/bundle 6.txt' AS BLOB),'bundle 6.txt',65024,3801315,27,1780067080000000000,1795601152220753852,15,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:02.217900Z',1,3,3);
INSERT INTO "document" VALUES(16,NULL,NULL,1,CAST('seminar.txt' AS BLOB),'seminar.txt',65024,3801296,44,1780068940000000000,1795601147867851895,16,'set_aside',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:02.012571Z',1,3,3);
INSERT INTO "document" VALUES(17,NULL,NULL,1,CAST('waiting.txt' AS BLOB),'waiting.txt',65024,3801309,40,1790000000000000000,1795601152301292793,44,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',NULL,NULL,1,3,3);
INSERT INTO "document" VALUES(18,NULL,NULL,1,CAST('witness.txt' AS BLOB),'witness.txt',65024,3801308,82,1780070740000000000,1795601147869561842,18,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(19,8,1,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),'2026-11-25 Exhibit a.txt',65024,3801302,34,1780076560000000000,1795601151980801129,19,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.978086Z',1,4,4);
INSERT INTO "document" VALUES(20,8,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),'2026-11-25 Exhibit B.txt',65024,3801303,31,1780076620000000000,1795601151981307018,20,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.978086Z',1,4,4);
INSERT INTO "document" VALUES(21,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),'2026-03-02 ECF 1 Complaint.txt',65024,3801092,122,1780081900000000000,1795601151960720642,21,'in_file',NULL,NULL,'complaint','Complaint','1',NULL,NULL,NULL,'2026-03-02',NULL,NULL,NULL,'2026-11-25','confidential','2026-11-25T10:05:57.984105Z',1,'2026-11-25T10:06:01.962798Z',1,4,4);
INSERT INTO "document" VALUES(22,NULL,NULL,1,CAST('dismissal.txt' AS BLOB),'dismissal.txt',65024,3801298,107,1780082020000000000,1795601152020720644,22,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',NULL,NULL,1,4,4);
INSERT INTO "document" VALUES(23,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),'2026-03-19 E-mail of opposing counsel.eml',65024,3801289,690,1780087540000000000,1795601151972720642,23,'in_file',NULL,NULL,NULL,'E-mail of opposing counsel',NULL,NULL,NULL,'2026-03-19',NULL,NULL,NULL,NULL,'2026-03-19','normal','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:01.974079Z',1,4,4);
INSERT INTO "document" VALUES(24,NULL,NULL,2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),'Résumé of R. Whitlow.txt',65024,3801305,37,1780094860000000000,1795601151984720642,24,'in_file',NULL,NULL,NULL,'Résumé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-25','normal','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:01.984973Z',1,4,4);
INSERT INTO "document" VALUES(25,NULL,NULL,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),'2026-11-25 Stipulation.html',65024,3801300,72,1780101700000000000,1795601152000823103,25,'in_file',NULL,NULL,'stipulation',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-12','mail','2026-11-25','sealed','2026-11-25T10:05:57.984105Z',3,'2026-11-25T10:06:02.000399Z',1,5,5);
INSERT INTO "document" VALUES(26,NULL,NULL,3,CAST('26/advertisement.txt' AS BLOB),'advertisement.txt',65024,3801297,25,1780108060000000000,1795601152012720643,26,'trash',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',4,'2026-11-25T10:06:02.015011Z',1,3,3);
INSERT INTO "document" VALUES(27,NULL,NULL,1,CAST('complaint copy.txt' AS BLOB),'complaint copy.txt',65024,3801107,122,1780110400000000000,1795601147867548677,27,'new',NULL,21,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.984105Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(28,23,1,NULL,NULL,'letter.txt',NULL,NULL,54,NULL,NULL,28,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.988439Z',3,'2026-11-25T10:06:01.974079Z',1,3,3);
INSERT INTO "document" VALUES(29,23,2,NULL,NULL,'log.html',NULL,NULL,73,NULL,NULL,29,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:57.988439Z',3,'2026-11-25T10:06:01.974079Z',1,3,3);
INSERT INTO "document" VALUES(30,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition.txt' AS BLOB),'Opposition.txt',65024,3810170,128,1795601149421286320,1795601149421286320,41,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:05:59.020374Z',1,5,5);
INSERT INTO "document" VALUES(31,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Letter to client.txt' AS BLOB),'Letter to client.txt',65024,3810171,102,1795601148571580369,1795601148571580369,31,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:00.004643Z',1,3,3);
INSERT INTO "document" VALUES(32,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Reply.txt' AS BLOB),'Reply.txt',65024,3810172,91,1795601148571741411,1795601148571741411,32,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:00.221917Z',1,3,3);
INSERT INTO "document" VALUES(33,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Motion.txt' AS BLOB),'Motion.txt',65024,3810173,92,1795601148571898606,1795601148571898606,33,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:00.372992Z',1,3,3);
INSERT INTO "document" VALUES(34,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Statement.txt' AS BLOB),'Statement.txt',65024,3810174,93,1795601150724964499,1795601150724964499,42,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:00.706357Z',1,4,4);
INSERT INTO "document" VALUES(35,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Memo.txt' AS BLOB),'Memo.txt',65024,3810175,90,1795601148572228645,1795601148572228645,35,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:01.051535Z',1,3,3);
INSERT INTO "document" VALUES(36,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Notice.txt' AS BLOB),'Notice.txt',65024,3810176,92,1795601148572376302,1795601148572376302,36,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:01.209805Z',1,3,3);
INSERT INTO "document" VALUES(37,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Declaration.txt' AS BLOB),'Declaration.txt',65024,3810177,97,1795601148572544497,1795601148572544497,37,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',NULL,NULL,1,2,2);
INSERT INTO "document" VALUES(38,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Brief.txt' AS BLOB),'Brief.txt',65024,3810178,91,1795601148572691192,1795601148572691192,38,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:01.391412Z',1,3,3);
INSERT INTO "document" VALUES(39,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Stipulation of facts.txt' AS BLOB),'Stipulation of facts.txt',65024,3810179,106,1795601148572836935,1795601148572836935,39,'in_file',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:05:58.589405Z',6,'2026-11-25T10:06:01.601824Z',1,3,3);
INSERT INTO "document" VALUES(40,NULL,NULL,2,CAST('26-0002 Alvarez v. Northgate/Drafts/Opposition filed.txt' AS BLOB),'Opposition filed.txt',65024,3809368,186,1795601151607921631,1795601151607921631,43,'new',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'normal','2026-11-25T10:06:01.612367Z',NULL,NULL,1,2,2);
CREATE TABLE document_case (
    document_id INTEGER NOT NULL REFERENCES document(id), case_id INTEGER NOT NULL REFERENCES cases(id),
    is_primary INTEGER NOT NULL, PRIMARY KEY (document_id, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "document_case" VALUES(1,2,1);
INSERT INTO "document_case" VALUES(3,3,1);
INSERT INTO "document_case" VALUES(4,4,1);
INSERT INTO "document_case" VALUES(6,1,1);
INSERT INTO "document_case" VALUES(6,4,0);
INSERT INTO "document_case" VALUES(7,2,1);
INSERT INTO "document_case" VALUES(8,1,1);
INSERT INTO "document_case" VALUES(10,1,1);
INSERT INTO "document_case" VALUES(11,1,1);
INSERT INTO "document_case" VALUES(19,1,1);
INSERT INTO "document_case" VALUES(20,1,1);
INSERT INTO "document_case" VALUES(21,1,1);
INSERT INTO "document_case" VALUES(23,1,1);
INSERT INTO "document_case" VALUES(24,2,1);
INSERT INTO "document_case" VALUES(25,1,1);
INSERT INTO "document_case" VALUES(28,1,1);
INSERT INTO "document_case" VALUES(29,1,1);
INSERT INTO "document_case" VALUES(30,4,1);
INSERT INTO "document_case" VALUES(31,4,1);
INSERT INTO "document_case" VALUES(32,4,1);
INSERT INTO "document_case" VALUES(33,4,1);
INSERT INTO "document_case" VALUES(34,4,1);
INSERT INTO "document_case" VALUES(35,4,1);
INSERT INTO "document_case" VALUES(36,4,1);
INSERT INTO "document_case" VALUES(37,4,1);
INSERT INTO "document_case" VALUES(38,4,1);
INSERT INTO "document_case" VALUES(39,4,1);
INSERT INTO "document_case" VALUES(40,4,1);
CREATE TABLE element (
    case_id INTEGER NOT NULL REFERENCES cases(id), element_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('missing', 'requested', 'received', 'reviewed', 'waived')),
    requested_on TEXT, requested_from TEXT, document_id INTEGER REFERENCES document(id), reason TEXT,
    decided_by INTEGER REFERENCES staff(id), decided_at TEXT,
    PRIMARY KEY (case_id, element_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "element" VALUES(1,'complaint','reviewed',NULL,NULL,21,NULL,2,'2026-11-25T10:06:02.269057Z');
INSERT INTO "element" VALUES(1,'cover-sheet','missing',NULL,NULL,NULL,NULL,1,'2026-11-25T10:06:02.272276Z');
INSERT INTO "element" VALUES(1,'id-contact','requested','2026-03-03','The client',NULL,NULL,4,'2026-11-25T10:06:02.261680Z');
INSERT INTO "element" VALUES(1,'jury-demand','waived',NULL,NULL,NULL,'No jury is asked for',2,'2026-11-25T10:06:02.270227Z');
INSERT INTO "element" VALUES(1,'service-each','reviewed','2026-03-04','The process server',6,NULL,3,'2026-11-25T10:06:02.266601Z');
INSERT INTO "element" VALUES(1,'summons-issued','received',NULL,NULL,21,NULL,4,'2026-11-25T10:06:02.263243Z');
CREATE TABLE examination (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER NOT NULL REFERENCES assignment(id),
    delivery_id INTEGER NOT NULL REFERENCES delivery(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    begun_at TEXT NOT NULL, ended_at TEXT, seconds INTEGER NOT NULL,
    verdict TEXT CHECK (verdict IN ('pass', 'back')), note TEXT NOT NULL, is_own INTEGER NOT NULL
) STRICT;
INSERT INTO "examination" VALUES(1,1,1,1,'2026-11-25T10:05:59.022543Z','2026-11-25T10:05:59.040772Z',0,'back','See the note.',0);
INSERT INTO "examination" VALUES(2,1,2,1,'2026-11-25T10:05:59.393844Z','2026-11-25T10:05:59.396584Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(3,1,3,1,'2026-11-25T10:05:59.818970Z','2026-11-25T10:05:59.822379Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(4,2,4,1,'2026-11-25T10:06:00.006582Z','2026-11-25T10:06:00.009185Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(5,3,5,1,'2026-11-25T10:06:00.223695Z',NULL,0,NULL,'',0);
INSERT INTO "examination" VALUES(6,4,6,1,'2026-11-25T10:06:00.374824Z','2026-11-25T10:06:00.377325Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(7,5,7,1,'2026-11-25T10:06:00.708559Z','2026-11-25T10:06:00.711565Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(8,6,8,1,'2026-11-25T10:06:01.053215Z','2026-11-25T10:06:01.055133Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(9,7,9,1,'2026-11-25T10:06:01.214446Z','2026-11-25T10:06:01.216716Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(10,8,10,1,'2026-11-25T10:06:01.393026Z','2026-11-25T10:06:01.395254Z',0,'pass','Read against the brief.',0);
INSERT INTO "examination" VALUES(11,9,11,1,'2026-11-25T10:06:01.603109Z','2026-11-25T10:06:01.604668Z',0,'back','See the note.',0);
CREATE TABLE filed_copy (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    of_version_id INTEGER NOT NULL REFERENCES version(id), likeness INTEGER NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL
) STRICT;
INSERT INTO "filed_copy" VALUES(40,43,41,808,1,'2026-11-25T10:06:01.920809Z');
CREATE TABLE finding (
    examination_id INTEGER NOT NULL REFERENCES examination(id), line_id TEXT NOT NULL, label TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('good', 'fault', 'none')), words TEXT NOT NULL,
    PRIMARY KEY (examination_id, line_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "finding" VALUES(1,'ai','AI help','good','');
INSERT INTO "finding" VALUES(1,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(1,'citations','Citations checked','fault','Smalls is not cited');
INSERT INTO "finding" VALUES(1,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(1,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(1,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(1,'record','Record cites','good','');
INSERT INTO "finding" VALUES(1,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(1,'service','Service list','good','');
INSERT INTO "finding" VALUES(2,'ai','AI help','good','');
INSERT INTO "finding" VALUES(2,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(2,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(2,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(2,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(2,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(2,'record','Record cites','good','');
INSERT INTO "finding" VALUES(2,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(2,'service','Service list','good','');
INSERT INTO "finding" VALUES(3,'ai','AI help','good','');
INSERT INTO "finding" VALUES(3,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(3,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(3,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(3,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(3,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(3,'record','Record cites','good','');
INSERT INTO "finding" VALUES(3,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(3,'service','Service list','good','');
INSERT INTO "finding" VALUES(4,'ai','AI help','good','');
INSERT INTO "finding" VALUES(4,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(4,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(4,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(4,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(4,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(4,'record','Record cites','good','');
INSERT INTO "finding" VALUES(4,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(4,'service','Service list','good','');
INSERT INTO "finding" VALUES(5,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(6,'ai','AI help','good','');
INSERT INTO "finding" VALUES(6,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(6,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(6,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(6,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(6,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(6,'record','Record cites','good','');
INSERT INTO "finding" VALUES(6,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(6,'service','Service list','good','');
INSERT INTO "finding" VALUES(7,'ai','AI help','good','');
INSERT INTO "finding" VALUES(7,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(7,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(7,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(7,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(7,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(7,'record','Record cites','good','');
INSERT INTO "finding" VALUES(7,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(7,'service','Service list','good','');
INSERT INTO "finding" VALUES(8,'adverse','Adverse authority','good','');
INSERT INTO "finding" VALUES(8,'ai','AI help','good','');
INSERT INTO "finding" VALUES(8,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(8,'jurisdiction','Jurisdiction','good','');
INSERT INTO "finding" VALUES(8,'question','Question answered','good','');
INSERT INTO "finding" VALUES(8,'quotations','Quotations','good','');
INSERT INTO "finding" VALUES(8,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(9,'ai','AI help','good','');
INSERT INTO "finding" VALUES(9,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(9,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(9,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(9,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(9,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(9,'record','Record cites','good','');
INSERT INTO "finding" VALUES(9,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(9,'service','Service list','good','');
INSERT INTO "finding" VALUES(10,'ai','AI help','good','');
INSERT INTO "finding" VALUES(10,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(10,'citations','Citations checked','good','');
INSERT INTO "finding" VALUES(10,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(10,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(10,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(10,'record','Record cites','good','');
INSERT INTO "finding" VALUES(10,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(10,'service','Service list','good','');
INSERT INTO "finding" VALUES(11,'ai','AI help','good','');
INSERT INTO "finding" VALUES(11,'caption','Caption, parties, dates','good','');
INSERT INTO "finding" VALUES(11,'citations','Citations checked','fault','Smalls is not cited');
INSERT INTO "finding" VALUES(11,'exhibits','Exhibits','none','');
INSERT INTO "finding" VALUES(11,'identifiers','Personal identifiers','good','');
INSERT INTO "finding" VALUES(11,'local-rules','Local rules','good','');
INSERT INTO "finding" VALUES(11,'record','Record cites','good','');
INSERT INTO "finding" VALUES(11,'returned','Returned notes answered','good','');
INSERT INTO "finding" VALUES(11,'service','Service list','good','');
CREATE TABLE intent (
    batch TEXT PRIMARY KEY, plan TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "intent" VALUES('8b15df06ece5ca31','{"kind": "document.set_aside", "summary": "Set aside flyer.txt", "moved_summary": null, "person": [4, "Zoe Nunez", "ZN", "assistant"], "documents": [{"id": 5, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.944771Z');
INSERT INTO "intent" VALUES('725317a2b8080b6f','{"kind": "document.filed", "summary": "Filed memo.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 2, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.951166Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "memo.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.952361Z');
INSERT INTO "intent" VALUES('67c77c9698891044','{"kind": "act.undone", "summary": "Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 2, "before": {"state": "in_file", "doc_type": "memorandum_of_law", "title": "Memorandum", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.951166Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt"], "to": [1, "memo.txt"]}], "undoes": 80, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.959599Z');
INSERT INTO "intent" VALUES('9e39264ca3755f44','{"kind": "document.filed", "summary": "Filed complaint.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 21, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "complaint", "title": "Complaint", "docket_no": "1", "attachment_no": null, "party": null, "dated_on": null, "filed_on": "2026-03-02", "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "confidential", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.962798Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "complaint.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.963496Z');
INSERT INTO "intent" VALUES('48ccfa38a118068f','{"kind": "document.filed", "summary": "Filed answer.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 6, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "answer", "title": "Answer", "docket_no": "9", "attachment_no": null, "party": "Meridian Freight", "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.967386Z", "parent_id": null, "child_no": null, "cases": [[1, 1], [4, 0]]}, "from": [1, "answer.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.970187Z');
INSERT INTO "intent" VALUES('0bf948a820731cfe','{"kind": "document.filed", "summary": "Filed production.eml (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 23, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "E-mail of opposing counsel", "docket_no": null, "attachment_no": null, "party": null, "dated_on": "2026-03-19", "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-03-19", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "production.eml"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml"]}, {"id": 28, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 23, "child_no": 1, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": 23, "child_no": 1, "cases": [[1, 1]]}, "from": null, "to": null}, {"id": 29, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": 23, "child_no": 2, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:01.974079Z", "parent_id": 23, "child_no": 2, "cases": [[1, 1]]}, "from": null, "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.974903Z');
INSERT INTO "intent" VALUES('2e58be1ee83dfef1','{"kind": "document.filed", "summary": "Filed motion.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 8, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "motion_to_compel", "title": "Motion to compel", "docket_no": "14", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "motion.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt"]}, {"id": 19, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": 8, "child_no": 1, "cases": [[1, 1]]}, "from": [1, "exhibit a.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt"]}, {"id": 20, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.978086Z", "parent_id": 8, "child_no": 2, "cases": [[1, 1]]}, "from": [1, "exhibit b.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.979067Z');
INSERT INTO "intent" VALUES('82abf6a7a82496fa','{"kind": "document.filed", "summary": "Filed r\u00e9sum\u00e9.txt (26-\u00c1001)", "moved_summary": ["Filed in ", " (26-\u00c1001)"], "person": [4, "Zoe Nunez", "ZN", "assistant"], "documents": [{"id": 24, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "R\u00e9sum\u00e9", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.984973Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "r\u00e9sum\u00e9.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/R\u00e9sum\u00e9 of R. Whitlow.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.985712Z');
INSERT INTO "intent" VALUES('242300dcf1db708f','{"kind": "document.filed", "summary": "Filed resume.txt (26-\u00c1001)", "moved_summary": ["Filed in ", " (26-\u00c1001)"], "person": [4, "Zoe Nunez", "ZN", "assistant"], "documents": [{"id": 7, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Resume", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.990952Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "resume.txt"], "to": [2, "26-\u00c1001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.991608Z');
INSERT INTO "intent" VALUES('8a10bff26f5d7804','{"kind": "document.filed", "summary": "Filed order.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 4, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "order.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.995158Z');
INSERT INTO "intent" VALUES('85b1ed3a37a3a471','{"kind": "document.filed", "summary": "Filed ORDER.txt (26-\u00c1001)", "moved_summary": ["Filed in ", " (26-\u00c1001)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 1, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "order", "title": "ORDER", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.998334Z", "parent_id": null, "child_no": null, "cases": [[2, 1]]}, "from": [1, "Fax/ORDER.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:01.998806Z');
INSERT INTO "intent" VALUES('807a713f930f3f42','{"kind": "document.filed", "summary": "Filed stipulation.html (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 25, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "stipulation.html"], "to": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.001041Z');
INSERT INTO "intent" VALUES('1f60037f55cca0cf','{"kind": "document.changed", "summary": "Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html", "moved_summary": null, "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 25, "before": {"state": "in_file", "doc_type": "stipulation", "title": "Stipulation", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "stipulation", "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": "2026-03-12", "service_method": "mail", "received_on": "2026-11-25", "handling": "sealed", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.000399Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.004118Z');
INSERT INTO "intent" VALUES('97ac086f3f7f4af3','{"kind": "document.filed", "summary": "Filed will.txt (26-A001)", "moved_summary": ["Filed in ", " (26-A001)"], "person": [6, "Jun Park", "JP", "assistant"], "documents": [{"id": 3, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.006649Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [1, "will.txt"], "to": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"]}], "undoes": null, "only_said": {"only_said": true}, "plain_summary": false}','done','2026-11-25T10:06:02.009269Z');
INSERT INTO "intent" VALUES('24738e7b01bc68cd','{"kind": "document.set_aside", "summary": "Set aside seminar.txt", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 16, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.012571Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "seminar.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.013073Z');
INSERT INTO "intent" VALUES('12a902780ace2c82','{"kind": "document.trashed", "summary": "Put advertisement.txt into the trash", "moved_summary": null, "person": [4, "Zoe Nunez", "ZN", "assistant"], "documents": [{"id": 26, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.015011Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "advertisement.txt"], "to": [3, "26/advertisement.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.015845Z');
INSERT INTO "intent" VALUES('4bf966a594dde2ab','{"kind": "document.trashed", "summary": "Put dismissal.txt into the trash", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 22, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.018580Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "dismissal.txt"], "to": [3, "22/dismissal.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.019113Z');
INSERT INTO "intent" VALUES('0c3f2bf50b92f7fc','{"kind": "document.restored", "summary": "Restored dismissal.txt", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 22, "before": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.018580Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "from": [3, "22/dismissal.txt"], "to": [1, "dismissal.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.022645Z');
INSERT INTO "intent" VALUES('687833e2a533d4b7','{"kind": "document.trashed", "summary": "Put 2026-11-25 Will.txt into the trash", "moved_summary": null, "person": [6, "Jun Park", "JP", "assistant"], "documents": [{"id": 3, "before": {"state": "in_file", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.006649Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "after": {"state": "trash", "doc_type": null, "title": "Will", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 6, "decided_at": "2026-11-25T10:06:02.025091Z", "parent_id": null, "child_no": null, "cases": [[3, 1]]}, "from": [2, "26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt"], "to": [3, "3/2026-11-25 Will.txt"]}], "undoes": null, "only_said": {"only_said": true}, "plain_summary": false}','done','2026-11-25T10:06:02.025642Z');
INSERT INTO "intent" VALUES('4c203134663ae77e','{"kind": "document.set_aside", "summary": "Set aside survey.txt", "moved_summary": null, "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 9, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.028542Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.029052Z');
INSERT INTO "intent" VALUES('a351df2c43d7c98c','{"kind": "document.moved", "summary": "Moved 2026-11-25 ECF 12 Order.txt (26-0002)", "moved_summary": ["Moved to ", " (26-0002)"], "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 4, "before": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "after": {"state": "in_file", "doc_type": "order", "title": "Order", "docket_no": "12", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": "2026-03-11", "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:01.994467Z", "parent_id": null, "child_no": null, "cases": [[4, 1]]}, "from": [2, "26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt"], "to": [2, "26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.201606Z');
INSERT INTO "intent" VALUES('e4f671dbe9fe6d9f','{"kind": "document.brought_back", "summary": "Brought survey.txt back to Triage", "moved_summary": null, "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 9, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.028542Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.204588Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "survey.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.205180Z');
INSERT INTO "intent" VALUES('8767044392cb10ba','{"kind": "document.filed", "summary": "Filed 2 papers in 26-0001 Garc\u00eda v. Meridian Freight", "moved_summary": null, "person": [4, "Zoe Nunez", "ZN", "assistant"], "documents": [{"id": 10, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.207527Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 1.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt"]}, {"id": 11, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "privileged", "decided_by": 4, "decided_at": "2026-11-25T10:06:02.210357Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "bundle 2.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt"]}], "undoes": null, "only_said": {}, "plain_summary": true}','done','2026-11-25T10:06:02.211146Z');
INSERT INTO "intent" VALUES('7f2de131f63787cc','{"kind": "document.set_aside", "summary": "Set aside 2 papers", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 12, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.215154Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 3.txt"], "to": null}, {"id": 13, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 1, "decided_at": "2026-11-25T10:06:02.215254Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 4.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": true}','done','2026-11-25T10:06:02.215800Z');
INSERT INTO "intent" VALUES('98ebd22fb888f61a','{"kind": "document.trashed", "summary": "Put into the trash: 2 papers", "moved_summary": null, "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 14, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.217663Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 5.txt"], "to": [3, "14/bundle 5.txt"]}, {"id": 15, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "trash", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.217900Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "bundle 6.txt"], "to": [3, "15/bundle 6.txt"]}], "undoes": null, "only_said": {}, "plain_summary": true}','done','2026-11-25T10:06:02.218619Z');
INSERT INTO "intent" VALUES('697f58f7ce238aed','{"kind": "document.changed", "summary": "Changed title of flyer.txt", "moved_summary": null, "person": [1, "Dana Ruiz", "DR", "paralegal"], "documents": [{"id": 5, "before": {"state": "set_aside", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "set_aside", "doc_type": null, "title": "Flyer of a seminar", "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": 4, "decided_at": "2026-11-25T10:06:01.944212Z", "parent_id": null, "child_no": null, "cases": []}, "from": [1, "flyer.txt"], "to": null}], "undoes": null, "only_said": {}, "plain_summary": false}','done','2026-11-25T10:06:02.296382Z');
INSERT INTO "intent" VALUES('ed60458461ba87b6','{"kind": "document.filed", "summary": "Filed witness.txt (26-0001)", "moved_summary": ["Filed in ", " (26-0001)"], "person": [3, "Zo\u00eb N\u00fa\u00f1ez", "Z\u00d1", "paralegal"], "documents": [{"id": 18, "before": {"state": "new", "doc_type": null, "title": null, "docket_no": null, "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": null, "handling": "normal", "decided_by": null, "decided_at": null, "parent_id": null, "child_no": null, "cases": []}, "after": {"state": "in_file", "doc_type": "witness_list", "title": "Witness list", "docket_no": "21", "attachment_no": null, "party": null, "dated_on": null, "filed_on": null, "entered_on": null, "served_on": null, "service_method": null, "received_on": "2026-11-25", "handling": "normal", "decided_by": 3, "decided_at": "2026-11-25T10:06:02.964746Z", "parent_id": null, "child_no": null, "cases": [[1, 1]]}, "from": [1, "witness.txt"], "to": [2, "26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt"]}], "undoes": null, "only_said": {}, "plain_summary": false}','open','2026-11-25T10:06:02.966151Z');
CREATE TABLE issued_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    about TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, used_at TEXT
) STRICT;
INSERT INTO "issued_statement" VALUES(1,2,'2026-11-25T10:06:00.014400Z','3','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 55 e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d
at 2026-11-25T10:06:00.014161Z
request 3
case 26-0002 Alvarez v. Northgate
decision approved
purpose send: send
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 31 v1
name Letter to client.txt
sha256 f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87
bytes 102
text f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87 by paracase-1
pages-opened 0 of 1
flags none
end
','f6d245c38474aa862f4a80e20273a7110026ddbb3fd84c931c9d0bf7fc5b156a','2026-11-25T10:06:00.039065Z');
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY, prev TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body BLOB NOT NULL
) STRICT;
INSERT INTO "ledger" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000000','288066aec145dafc043e52620a2921dcea53a190e2ee6ebdd32de07f69991558',CAST('{"at":"2026-11-25T10:05:57.688698Z","data":{"staff":1},"kind":"office.made","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0000000000000000000000000000000000000000000000000000000000000000","role":"paralegal","seq":1,"staff":1,"texts":{"name":"243f580ba7968c1fc68640abbb31a22fff553848d388724abebfe96192166d05","office":"6883f23ca145dc52c61cfccdc19e9a64c069622f13965469e2c939b7ebab3a1b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(2,'288066aec145dafc043e52620a2921dcea53a190e2ee6ebdd32de07f69991558','36b727db67165831b9c709d3cb20898c18eb13ca1e7515b837aa286762603e82',CAST('{"at":"2026-11-25T10:05:57.813225Z","data":{"case":1,"dockets":4,"parties":4},"kind":"case.opened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"288066aec145dafc043e52620a2921dcea53a190e2ee6ebdd32de07f69991558","role":"paralegal","seq":2,"staff":1,"texts":{"caption":"f8c81579baf5ab1904acb1305b1507379d12eb21c2b594f791cbaab69569959d","number":"93e20f68335b9cbe8d530875bf8a85a434b4c246f66544d31df8a70725acfb30"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(3,'36b727db67165831b9c709d3cb20898c18eb13ca1e7515b837aa286762603e82','a1f72cb69f6a4b37d421d4d327eb293e318a3f0dbb475401e67843bb76d8a31d',CAST('{"at":"2026-11-25T10:05:57.825649Z","data":{"case":2,"dockets":0,"parties":0},"kind":"case.opened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"36b727db67165831b9c709d3cb20898c18eb13ca1e7515b837aa286762603e82","role":"paralegal","seq":3,"staff":1,"texts":{"caption":"9cb431174e28066c51016a71bc075eb3b9d0a0eb4cd5408f6801373ee5a81bff","number":"2145027ab9ebd0b8c29f4ba796762bcc07314ed79c5cc4efff56af4cf46d0b57"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(4,'a1f72cb69f6a4b37d421d4d327eb293e318a3f0dbb475401e67843bb76d8a31d','715f226c760562febd8ac5b06a31235e79613555586e10ea8dd5d254c9688912',CAST('{"at":"2026-11-25T10:05:57.831007Z","data":{"case":3,"dockets":0,"parties":0},"kind":"case.opened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a1f72cb69f6a4b37d421d4d327eb293e318a3f0dbb475401e67843bb76d8a31d","role":"paralegal","seq":4,"staff":1,"texts":{"caption":"c0b53837faa290e990ca122f5a515e308f6572f54c3adaadbe2821820521e652","number":"d76ceb1f854c42e8a7db653c48587d6f7249cc910cdee120c6c0f60a4c050eb5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(5,'715f226c760562febd8ac5b06a31235e79613555586e10ea8dd5d254c9688912','8d213e439ee391b76f98905c1246e9a286bee3b81af5ff29004bae2fa868d8c0',CAST('{"at":"2026-11-25T10:05:57.836107Z","data":{"case":4,"dockets":1,"parties":0},"kind":"case.opened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"715f226c760562febd8ac5b06a31235e79613555586e10ea8dd5d254c9688912","role":"paralegal","seq":5,"staff":1,"texts":{"caption":"707f38caeaa7bafea0d5d518b8d7196a5c07c1846f699934097abee344c86482","number":"a35bfe9a962d56f531a2e22a6deb32f7e10d5b8b6ceaf5e96c6815ba68b30379"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(6,'8d213e439ee391b76f98905c1246e9a286bee3b81af5ff29004bae2fa868d8c0','58cf353291a1be8a289e2e5673576826520639a5e21003d16e5e55d2f6ec2292',CAST('{"at":"2026-11-25T10:05:57.841986Z","data":{"admin":true,"role":"attorney","staff":2},"kind":"staff.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"8d213e439ee391b76f98905c1246e9a286bee3b81af5ff29004bae2fa868d8c0","role":"paralegal","seq":6,"staff":1,"texts":{"name":"a0982a79079e012b9f13ecbb1eb5c835fe373dea5e0e1e3e3a177f36b28614d9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(7,'58cf353291a1be8a289e2e5673576826520639a5e21003d16e5e55d2f6ec2292','fdc61f54cd917945327037467255ecde58f32fcf4ba74cc241c620d72dba1cb9',CAST('{"at":"2026-11-25T10:05:57.844577Z","data":{"admin":false,"role":"paralegal","staff":3},"kind":"staff.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"58cf353291a1be8a289e2e5673576826520639a5e21003d16e5e55d2f6ec2292","role":"paralegal","seq":7,"staff":1,"texts":{"name":"f26458375c31f83a763441f67c9582f1a8fdf1235b7596122328341722700e42"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(8,'fdc61f54cd917945327037467255ecde58f32fcf4ba74cc241c620d72dba1cb9','f147629fb9fa7e5531343c5c42bf942adb94af410527c1f46491aa03e8d6bf27',CAST('{"at":"2026-11-25T10:05:57.847500Z","data":{"admin":false,"role":"assistant","staff":4},"kind":"staff.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"fdc61f54cd917945327037467255ecde58f32fcf4ba74cc241c620d72dba1cb9","role":"paralegal","seq":8,"staff":1,"texts":{"name":"f4e963d52f24fae990c44207342297bd11cca1f78a8fa1092d8ad1822d2aef23"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(9,'f147629fb9fa7e5531343c5c42bf942adb94af410527c1f46491aa03e8d6bf27','2aad98d67163e7ffbe5104e376560658f5314844bd4c83de436fefe034e5c92e',CAST('{"at":"2026-11-25T10:05:57.850395Z","data":{"admin":false,"role":"attorney","staff":5},"kind":"staff.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f147629fb9fa7e5531343c5c42bf942adb94af410527c1f46491aa03e8d6bf27","role":"paralegal","seq":9,"staff":1,"texts":{"name":"b4d11a04531078595e60f651ba5c82800651fb68d0cd7b29896279477b0365bb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(10,'2aad98d67163e7ffbe5104e376560658f5314844bd4c83de436fefe034e5c92e','14e24ba31c60d091e6c5ec383bcec238316d43e5b8e227e61b56f0ec4b5265ad',CAST('{"at":"2026-11-25T10:05:57.858903Z","data":{"case":1,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2aad98d67163e7ffbe5104e376560658f5314844bd4c83de436fefe034e5c92e","role":"paralegal","seq":10,"staff":1,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(11,'14e24ba31c60d091e6c5ec383bcec238316d43e5b8e227e61b56f0ec4b5265ad','a479078522fe9bef0bb7f23d4510125b87f2b4c7690c9b581c4b80c9627bd1ea',CAST('{"at":"2026-11-25T10:05:57.863724Z","data":{"case":4,"dockets":0,"fields":[],"parties":0,"team":3},"kind":"case.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"14e24ba31c60d091e6c5ec383bcec238316d43e5b8e227e61b56f0ec4b5265ad","role":"paralegal","seq":11,"staff":1,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(12,'a479078522fe9bef0bb7f23d4510125b87f2b4c7690c9b581c4b80c9627bd1ea','e66c6d1cd391b9afbed2279b456e82d1c9bd3ed1907fe7f8c504a7ae434419a8',CAST('{"at":"2026-11-25T10:05:57.865002Z","data":{"admin":false,"role":"assistant","staff":6},"kind":"staff.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a479078522fe9bef0bb7f23d4510125b87f2b4c7690c9b581c4b80c9627bd1ea","role":"paralegal","seq":12,"staff":1,"texts":{"name":"a15cbe6fa007422ae5f4e049524c3dd726da89f5d051354f4a8b737b4ee04bd5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(13,'e66c6d1cd391b9afbed2279b456e82d1c9bd3ed1907fe7f8c504a7ae434419a8','16f1314206439d5233a182a4a239cdc8028b0417be484823a4da3ab180372ca6',CAST('{"at":"2026-11-25T10:05:57.984105Z","data":{"documents":[[1,"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c",83],[2,"9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871",45],[3,"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7",56],[4,"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051",100],[5,"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec",18],[6,"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7",99],[7,"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412",45],[8,"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63",97],[9,"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82",38],[10,"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27",27],[11,"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310",27],[12,"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e",27],[13,"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5",27],[14,"da284762015d5c35da4337ec6c9731e01015fa3ee06f31e88d444d247cc195ba",27],[15,"aebc6a7841cba4da4dd887054177aaaad3fbd21c6d7f0468f32a51c260050879",27],[16,"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b",44],[17,"eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c",31],[18,"27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030",82],[19,"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac",34],[20,"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc",31],[21,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122],[22,"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4",107],[23,"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337",690],[24,"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36",37],[25,"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91",72],[26,"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3",25],[27,"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2",122]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e66c6d1cd391b9afbed2279b456e82d1c9bd3ed1907fe7f8c504a7ae434419a8","role":"intake","seq":13,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(14,'16f1314206439d5233a182a4a239cdc8028b0417be484823a4da3ab180372ca6','3538979fbc2db223f86d320e3321a90ffe23e7fe34f45752a69dd25f0d889498',CAST('{"at":"2026-11-25T10:05:58.519741Z","data":{"expires":null,"fingerprint":"SHA256:YxRx8c9Ik9WLehjVlRUT0skFEcUV0VqxFiEbjo6QKlM","key":1,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBVkXstIzieIih8owx9exrz3gfEeedUmnvYnrbZI2yQI","proof":"account","staff":2},"kind":"staff.key_added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"16f1314206439d5233a182a4a239cdc8028b0417be484823a4da3ab180372ca6","role":"paralegal","seq":14,"staff":1,"texts":{"from":"4f0ee3213cd0a8cf25754bf08e08275916debcb3d4a5430506e81751e4a65c06","summary":"b7bba8185666cb1c56bf38e5def1f8b71aeef73e92d4a818f2c02deb974409f9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(15,'3538979fbc2db223f86d320e3321a90ffe23e7fe34f45752a69dd25f0d889498','2718776c242b3371124753cd61d62710ac469203df286b029c5c33710f59b199',CAST('{"at":"2026-11-25T10:05:58.531488Z","data":{"expires":"2036-12-31","fingerprint":"SHA256:aVQGot1s1HAgVoHtvbQ82bYTAnFLSBlMeeFILhdxnVs","key":2,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILkXcfpnSlxADeaJkmESg4mcJCTGz86NnHHVFFZwOHRb","proof":"account","staff":6},"kind":"staff.key_added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3538979fbc2db223f86d320e3321a90ffe23e7fe34f45752a69dd25f0d889498","role":"paralegal","seq":15,"staff":1,"texts":{"from":"9a24a04057c266269dd480a038f9680be3739f1594c494daab50b7991f0d980c","summary":"05a394d2ae4377df4a8234e1b718a2d2a7b36e4afb1507fecb25ee431b296d01"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(16,'2718776c242b3371124753cd61d62710ac469203df286b029c5c33710f59b199','171480f0390ae1b34acd13a7becf9ea2d9fa408242226333b97caa94c749b7dd',CAST('{"at":"2026-11-25T10:05:58.538710Z","data":{"expires":null,"fingerprint":"SHA256:tP+X7wyTDWjW9U32Ng7BUCBZcDRIX8I3aCd7AfMP6a4","key":3,"line":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILbRC6OIIBg3hwZ/En9wMnaX1q5SpBZoNbwdnXs2z+TJ","proof":"account","staff":6},"kind":"staff.key_added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2718776c242b3371124753cd61d62710ac469203df286b029c5c33710f59b199","role":"paralegal","seq":16,"staff":1,"texts":{"from":"d66123e163f185dbe57acb54ab01aaefff508aa0a90fc20c699f90d2e8284bf1","summary":"2964d82764166f1d17497cf4f99f384a0b7a5e833537aa071bea832fc69b7e5e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(17,'171480f0390ae1b34acd13a7becf9ea2d9fa408242226333b97caa94c749b7dd','10e39b1e8d31ecbbad981b0fcce767b2ea8d5224932fb1074b68cf15039d9713',CAST('{"at":"2026-11-25T10:05:58.540263Z","data":{"fingerprint":"SHA256:tP+X7wyTDWjW9U32Ng7BUCBZcDRIX8I3aCd7AfMP6a4","key":3,"staff":6},"kind":"staff.key_revoked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"171480f0390ae1b34acd13a7becf9ea2d9fa408242226333b97caa94c749b7dd","role":"paralegal","seq":17,"staff":1,"texts":{"summary":"db52ff410307025201352f8f24edc6123d860a802a852c388a767cac5a4e9254"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(18,'10e39b1e8d31ecbbad981b0fcce767b2ea8d5224932fb1074b68cf15039d9713','57f243807f693f8910d0f7b39c5063fd49bb65283f92cccd5087ecbdff9a2996',CAST('{"at":"2026-11-25T10:05:58.546226Z","data":{"case":5,"dockets":0,"parties":1},"kind":"case.opened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"10e39b1e8d31ecbbad981b0fcce767b2ea8d5224932fb1074b68cf15039d9713","role":"paralegal","seq":18,"staff":1,"texts":{"caption":"db1470413af251550c423620528e2a52bc319d38d6d8ebadc1f2549243ebd643","number":"321d4decc93b1735f76d0cfae00dd34b9c0ddd681aadcab80cd4eb8f8b75f36d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(19,'57f243807f693f8910d0f7b39c5063fd49bb65283f92cccd5087ecbdff9a2996','059f0b0a3ed48b67f3f80337f2a9a8154b910c28d06ed527830702c43aa38585',CAST('{"at":"2026-11-25T10:05:58.557850Z","data":{"case":5,"staff":4},"kind":"wall.put_up","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"57f243807f693f8910d0f7b39c5063fd49bb65283f92cccd5087ecbdff9a2996","role":"paralegal","seq":19,"staff":1,"texts":{"summary":"def524919aacfa5896ea6086635c072c703370fbd7046153e53f2d4edaa8a3be"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(20,'059f0b0a3ed48b67f3f80337f2a9a8154b910c28d06ed527830702c43aa38585','afeddfa9df967ec12997a53ddab1251ea02e24775ca1dd8e95f628b5719c5f56',CAST('{"at":"2026-11-25T10:05:58.559149Z","data":{"case":5,"staff":6},"kind":"wall.put_up","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"059f0b0a3ed48b67f3f80337f2a9a8154b910c28d06ed527830702c43aa38585","role":"paralegal","seq":20,"staff":1,"texts":{"summary":"b759c2da61fcd98a95765cfa69ed8dcbdd4c0ab75ad32fda1ed025ef1d348663"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(21,'afeddfa9df967ec12997a53ddab1251ea02e24775ca1dd8e95f628b5719c5f56','b12241cda95fb25f8e9e239d77a182a8277a7c61121e892aa22846faa02a7555',CAST('{"at":"2026-11-25T10:05:58.560093Z","data":{"case":5,"staff":6},"kind":"wall.taken_down","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"afeddfa9df967ec12997a53ddab1251ea02e24775ca1dd8e95f628b5719c5f56","role":"paralegal","seq":21,"staff":1,"texts":{"summary":"b9b1e1a1ec2d1432de9b063eadf8fc021ebd9a557e151fbd1f3b7551e047f4a5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(22,'b12241cda95fb25f8e9e239d77a182a8277a7c61121e892aa22846faa02a7555','eb2e453b306e8b5999446f95a2fc14685cb8c7f62b6a6b1f2c69b4faade5598a',CAST('{"at":"2026-11-25T10:05:58.589405Z","data":{"documents":[[30,"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66",96],[31,"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87",102],[32,"0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222",91],[33,"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2",92],[34,"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620",95],[35,"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38",90],[36,"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec",92],[37,"9daccbccb7401db0f72eb9f142fb55ef9c9b47b02881a048225afc1006822346",97],[38,"7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232",91],[39,"9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63",106]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"b12241cda95fb25f8e9e239d77a182a8277a7c61121e892aa22846faa02a7555","role":"intake","seq":22,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(23,'eb2e453b306e8b5999446f95a2fc14685cb8c7f62b6a6b1f2c69b4faade5598a','f49b11120bd46d29bffa75262c67d511ed013f6e96788190daf7066a6deecfda',CAST('{"at":"2026-11-25T10:05:58.787570Z","data":{"assignment":1,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"eb2e453b306e8b5999446f95a2fc14685cb8c7f62b6a6b1f2c69b4faade5598a","role":"paralegal","seq":23,"staff":1,"texts":{"summary":"9b3b5417604afcd30124632d2572316923eb12731bbdea5fe0ee4bb6c689920c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(24,'f49b11120bd46d29bffa75262c67d511ed013f6e96788190daf7066a6deecfda','cc47573a1e16482281d7e0b75a7587ec02b6a535a189cc2f21c3dd1918d8e07c',CAST('{"at":"2026-11-25T10:05:58.788981Z","data":{"assignment":2,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f49b11120bd46d29bffa75262c67d511ed013f6e96788190daf7066a6deecfda","role":"paralegal","seq":24,"staff":1,"texts":{"summary":"1bde17a20259d21733fa8d50e256197965989e5f1ff9e870794058b1eb763b8c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(25,'cc47573a1e16482281d7e0b75a7587ec02b6a535a189cc2f21c3dd1918d8e07c','8733b08abf46fe53ec4a818ba18bad476634ae2a1dc3c0951d39d67a1cbe6300',CAST('{"at":"2026-11-25T10:05:58.790273Z","data":{"assignment":3,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"cc47573a1e16482281d7e0b75a7587ec02b6a535a189cc2f21c3dd1918d8e07c","role":"paralegal","seq":25,"staff":1,"texts":{"summary":"e9369ffed56f8e530b46c16e1dc6526415a03a4299d2059ba81e44c3b5fef2dc"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(26,'8733b08abf46fe53ec4a818ba18bad476634ae2a1dc3c0951d39d67a1cbe6300','8311c11cd86bad504cd6fdebabe414c0796c399ede955f4cef5ec0d2174aaf10',CAST('{"at":"2026-11-25T10:05:58.791430Z","data":{"assignment":4,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"8733b08abf46fe53ec4a818ba18bad476634ae2a1dc3c0951d39d67a1cbe6300","role":"paralegal","seq":26,"staff":1,"texts":{"summary":"b3d586533c64f354e7be45a9ee82470fed70829708a1b0cc4d62072e9f6a011a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(27,'8311c11cd86bad504cd6fdebabe414c0796c399ede955f4cef5ec0d2174aaf10','ddc391f5a5a9b651a99fb7ebdc0cdec6f713f5b56a3c7ad05b9b3232512218c1',CAST('{"at":"2026-11-25T10:05:58.792564Z","data":{"assignment":5,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"8311c11cd86bad504cd6fdebabe414c0796c399ede955f4cef5ec0d2174aaf10","role":"paralegal","seq":27,"staff":1,"texts":{"summary":"565a90e50342b6d06ba95da25bd5ff86349521eb271ca97f48b6de52321fdee5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(28,'ddc391f5a5a9b651a99fb7ebdc0cdec6f713f5b56a3c7ad05b9b3232512218c1','210256230342ce2c4e0d0c3e70fee47376cdb67ceb904e376f1e9fd8dfbb1182',CAST('{"at":"2026-11-25T10:05:58.797873Z","data":{"assignment":6,"case":4,"due":"2036-05-04","kind":"research","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ddc391f5a5a9b651a99fb7ebdc0cdec6f713f5b56a3c7ad05b9b3232512218c1","role":"paralegal","seq":28,"staff":1,"texts":{"summary":"a11b049089c502d39e9563878835c27d2fbeef23b6474c06e3ac1939135bd95b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(29,'210256230342ce2c4e0d0c3e70fee47376cdb67ceb904e376f1e9fd8dfbb1182','d910e195145ffa5e4de2248eb8a42615ad30022a2495aa5fd5a9be743cc351a3',CAST('{"at":"2026-11-25T10:05:58.799431Z","data":{"assignment":7,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"210256230342ce2c4e0d0c3e70fee47376cdb67ceb904e376f1e9fd8dfbb1182","role":"paralegal","seq":29,"staff":1,"texts":{"summary":"4f1221868dd81319106b6901433dad02acf066b75d65c5f6acab71e7a09cc21c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(30,'d910e195145ffa5e4de2248eb8a42615ad30022a2495aa5fd5a9be743cc351a3','b711985d60efa098e78b623b59a051467dc2706664f54b4e793c4e26b020d820',CAST('{"at":"2026-11-25T10:05:58.802268Z","data":{"assignment":8,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d910e195145ffa5e4de2248eb8a42615ad30022a2495aa5fd5a9be743cc351a3","role":"paralegal","seq":30,"staff":1,"texts":{"summary":"823da82ec36e2983190a25d6f9da9b28a427b83a888e58d333777cea16e848e0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(31,'b711985d60efa098e78b623b59a051467dc2706664f54b4e793c4e26b020d820','76c268f29915f0332362aca27d0b2b4a663e09e2f2d66a80248172dc73cc2ce2',CAST('{"at":"2026-11-25T10:05:58.803790Z","data":{"assignment":9,"case":4,"due":"2036-05-04","kind":"drafting","rescue":"2036-05-09","to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"b711985d60efa098e78b623b59a051467dc2706664f54b4e793c4e26b020d820","role":"paralegal","seq":31,"staff":1,"texts":{"summary":"59cb4a66b680fc9410779f638abf65f0bf4bc3b68b8e64e775dbffe8a4fb65bb"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(32,'76c268f29915f0332362aca27d0b2b4a663e09e2f2d66a80248172dc73cc2ce2','bd185efbb09fd120b8cd6280cb4820183e8787bb76ed960cc1c4cb2e27cbefc5',CAST('{"at":"2026-11-25T10:05:58.810358Z","data":{"assignment":1,"case":4},"kind":"assignment.begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"76c268f29915f0332362aca27d0b2b4a663e09e2f2d66a80248172dc73cc2ce2","role":"assistant","seq":32,"staff":6,"texts":{"summary":"37d2acf98286ba6327872e83b34c470a2becd3d740cf97bd97d0c7167821bb31"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(33,'bd185efbb09fd120b8cd6280cb4820183e8787bb76ed960cc1c4cb2e27cbefc5','0761fca781ddd77e262028cd76bd208ccef58c369675896c4224a55dc178d303',CAST('{"at":"2026-11-25T10:05:58.812173Z","data":{"assignment":1,"case":4,"remark":1},"kind":"assignment.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bd185efbb09fd120b8cd6280cb4820183e8787bb76ed960cc1c4cb2e27cbefc5","role":"assistant","seq":33,"staff":6,"texts":{"summary":"c47177b41344557d0920f7a9640f6c877f7043c700cac527acea7467b6396f28"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(34,'0761fca781ddd77e262028cd76bd208ccef58c369675896c4224a55dc178d303','cdaa51ac1f086a599531cf1b9ff18baabdb46cc65e0e2ea670da0fb1411795e0',CAST('{"at":"2026-11-25T10:05:58.813606Z","data":{"assignment":1,"case":4,"remark":2},"kind":"assignment.answered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0761fca781ddd77e262028cd76bd208ccef58c369675896c4224a55dc178d303","role":"paralegal","seq":34,"staff":1,"texts":{"summary":"757b22cfe988fe518dc732355a95118f63ff1acc869851560ce19e9dcfa960de"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(35,'cdaa51ac1f086a599531cf1b9ff18baabdb46cc65e0e2ea670da0fb1411795e0','6749033eaf6c4a7c7c44b1e28adc1ea695df099b15dccb936b56d4e1d4446c51',CAST('{"at":"2026-11-25T10:05:59.020836Z","data":{"ai":true,"assignment":1,"case":4,"delivery":1,"document":30,"minutes":200,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"cdaa51ac1f086a599531cf1b9ff18baabdb46cc65e0e2ea670da0fb1411795e0","role":"assistant","seq":35,"staff":6,"texts":{"summary":"96b03d5c2df3d741444e816f0a9e2f8075dd240d34a6b5b21b3f6fcfe0ea6f19"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(36,'6749033eaf6c4a7c7c44b1e28adc1ea695df099b15dccb936b56d4e1d4446c51','2fe6ec6d250432355aa9c0420aa34741fa07f2d3221377449605d8bd2eacb692',CAST('{"at":"2026-11-25T10:05:59.022823Z","data":{"assignment":1,"case":4,"delivery":1,"own":false,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6749033eaf6c4a7c7c44b1e28adc1ea695df099b15dccb936b56d4e1d4446c51","role":"paralegal","seq":36,"staff":1,"texts":{"summary":"8abae5914c4f6e16f5a292ae42467a3b7fd49c6968455b8546736a35b7b4c778"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(37,'2fe6ec6d250432355aa9c0420aa34741fa07f2d3221377449605d8bd2eacb692','f14bc3385ca6aa68afafd613fe4ae0c86700db2e81f3bf7ba75035672a218877',CAST('{"at":"2026-11-25T10:05:59.040991Z","data":{"assignment":1,"case":4,"delivery":1,"examination":1,"faults":1,"lines":9,"own":false,"seconds":0,"sha256":"de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66","verdict":"back"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2fe6ec6d250432355aa9c0420aa34741fa07f2d3221377449605d8bd2eacb692","role":"paralegal","seq":37,"staff":1,"texts":{"summary":"01d293b60e20eae6ff90c37ab994420bb5bc4a319e030fa282976585b1f85003"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(38,'f14bc3385ca6aa68afafd613fe4ae0c86700db2e81f3bf7ba75035672a218877','bed3096a9139e235700d2e83b71834b9bfbde5a6a83f600f93305b8552b495e8',CAST('{"at":"2026-11-25T10:05:59.043237Z","data":{"assignment":1,"case":4,"remark":3},"kind":"assignment.ticked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f14bc3385ca6aa68afafd613fe4ae0c86700db2e81f3bf7ba75035672a218877","role":"assistant","seq":38,"staff":6,"texts":{"summary":"dfa81351e5714560e797ef6eacdb5cc434c57367820a0c28f67cf03a0a20134e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(39,'bed3096a9139e235700d2e83b71834b9bfbde5a6a83f600f93305b8552b495e8','6df7a67671c157913cae724593e0e83578966b6ebd3d1421ffd1976ebe1b49c2',CAST('{"at":"2026-11-25T10:05:59.050458Z","data":{"versions":[[30,"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb",119]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bed3096a9139e235700d2e83b71834b9bfbde5a6a83f600f93305b8552b495e8","role":"intake","seq":39,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(40,'6df7a67671c157913cae724593e0e83578966b6ebd3d1421ffd1976ebe1b49c2','ede9a56953b6b3cdd79f214f0ddc9b6df2ddc058ed25a85b02890e2746e5b481',CAST('{"at":"2026-11-25T10:05:59.392338Z","data":{"ai":false,"assignment":1,"case":4,"delivery":2,"document":30,"minutes":200,"sha256":"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb","version":2},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6df7a67671c157913cae724593e0e83578966b6ebd3d1421ffd1976ebe1b49c2","role":"assistant","seq":40,"staff":6,"texts":{"summary":"3837b95e8328a86defc50700e09b1108146bc1356f77b9a9df0a7ef7bdf8216a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(41,'ede9a56953b6b3cdd79f214f0ddc9b6df2ddc058ed25a85b02890e2746e5b481','be23c394aa3b6e34d479c3bc64d774dfe506b47409f8425a54c46c16bf556b0b',CAST('{"at":"2026-11-25T10:05:59.394114Z","data":{"assignment":1,"case":4,"delivery":2,"own":false,"sha256":"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ede9a56953b6b3cdd79f214f0ddc9b6df2ddc058ed25a85b02890e2746e5b481","role":"paralegal","seq":41,"staff":1,"texts":{"summary":"8dfcd28fba94ff8667b05621b59b4dce382ce51dcf51bbe55a4435f181e7f74e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(42,'be23c394aa3b6e34d479c3bc64d774dfe506b47409f8425a54c46c16bf556b0b','276919831f3357a629604bbf88d20f1ba14a3cab48b6dbed7817d34d69a12047',CAST('{"at":"2026-11-25T10:05:59.396652Z","data":{"assignment":1,"case":4,"delivery":2,"examination":2,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"be23c394aa3b6e34d479c3bc64d774dfe506b47409f8425a54c46c16bf556b0b","role":"paralegal","seq":42,"staff":1,"texts":{"summary":"4c0df807b242ecf8d38daf282aafb44dc3095f0d7ed5dd557410bd5bb1fb9cd8"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(43,'276919831f3357a629604bbf88d20f1ba14a3cab48b6dbed7817d34d69a12047','bde1fefb52e0be4274fe76a4959bb66e3d48d808e1f126fbf307b933f792ec6b',CAST('{"at":"2026-11-25T10:05:59.401020Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb","size":119}],"purpose":"file","request":1},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"276919831f3357a629604bbf88d20f1ba14a3cab48b6dbed7817d34d69a12047","role":"paralegal","seq":43,"staff":1,"texts":{"summary":"9023291dde86929ab0be62a47f24501131d683d350622c470367e6bb93048093"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(44,'bde1fefb52e0be4274fe76a4959bb66e3d48d808e1f126fbf307b933f792ec6b','8d5cf0fd1a0e95a63b060205a21dc5e33c5b93a4aebcd7401bbfd7122365611d',CAST('{"at":"2026-11-25T10:05:59.407151Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb","size":119}],"for":2,"key":"","level":"recorded","opened":1,"owed":false,"pages":1,"proof":"account","read_as":"screen","request":1,"seconds":40,"signature":null,"statement":"d66c5bb39d4961deafc07b5864d0ba3e7d20fba35502189c36c78e93bf548290"},"kind":"approval.returned","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bde1fefb52e0be4274fe76a4959bb66e3d48d808e1f126fbf307b933f792ec6b","role":"attorney","seq":44,"staff":2,"texts":{"comment":"b14ee3d57e590328a399c343a64fd0c0a2d96d74a75c403691dfa386f50acfc3","statement":"4eba6c1bb943d70a4e842b515e96f260dffa2e8603f6f2741c374c17c521248e","summary":"4a6dad18234680316505b77fc738eb2c83d282ed870b3ca3297f28d3dd4830a9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(45,'8d5cf0fd1a0e95a63b060205a21dc5e33c5b93a4aebcd7401bbfd7122365611d','6def33dea3b12bee8547d5d7d9217e62963b300880ce47dcd4151e2fb4ee6cc5',CAST('{"at":"2026-11-25T10:05:59.434048Z","data":{"versions":[[30,"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e",128]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"8d5cf0fd1a0e95a63b060205a21dc5e33c5b93a4aebcd7401bbfd7122365611d","role":"intake","seq":45,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(46,'6def33dea3b12bee8547d5d7d9217e62963b300880ce47dcd4151e2fb4ee6cc5','20674297159ba51c8afa6f7046a2cce3c59af6838f3012fdae2aa962d847e52b',CAST('{"at":"2026-11-25T10:05:59.817273Z","data":{"ai":false,"assignment":1,"case":4,"delivery":3,"document":30,"minutes":200,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e","version":3},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6def33dea3b12bee8547d5d7d9217e62963b300880ce47dcd4151e2fb4ee6cc5","role":"assistant","seq":46,"staff":6,"texts":{"summary":"0232f6ba98611da53e1e816fc067965a029a33d3b68daa610a0f8742f520c25f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(47,'20674297159ba51c8afa6f7046a2cce3c59af6838f3012fdae2aa962d847e52b','f88bc54e4c018cfda253a900b48d7119e3256e515b54207c1efd3535f182d18c',CAST('{"at":"2026-11-25T10:05:59.819256Z","data":{"assignment":1,"case":4,"delivery":3,"own":false,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"20674297159ba51c8afa6f7046a2cce3c59af6838f3012fdae2aa962d847e52b","role":"paralegal","seq":47,"staff":1,"texts":{"summary":"a26a54e145aede8eabdec8d061838c76c40142512ba1c8a2a2d49c15a818f175"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(48,'f88bc54e4c018cfda253a900b48d7119e3256e515b54207c1efd3535f182d18c','7e2a75a204074d884aa0e687d40cf79c5d47c8bacffe76cbcb3b4a85a169dadc',CAST('{"at":"2026-11-25T10:05:59.822452Z","data":{"assignment":1,"case":4,"delivery":3,"examination":3,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f88bc54e4c018cfda253a900b48d7119e3256e515b54207c1efd3535f182d18c","role":"paralegal","seq":48,"staff":1,"texts":{"summary":"37c5dfb1e58f44dbabadb7ccf348897e6dd6c5199352a8a958ad297ad184fd41"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(49,'7e2a75a204074d884aa0e687d40cf79c5d47c8bacffe76cbcb3b4a85a169dadc','3d2516919f026c293aac0620fd75114f234b237e45bd29506c96f5827599a61e',CAST('{"at":"2026-11-25T10:05:59.826588Z","data":{"assignment":1,"attorney":2,"case":4,"documents":[{"id":30,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e","size":128}],"purpose":"file","request":2},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7e2a75a204074d884aa0e687d40cf79c5d47c8bacffe76cbcb3b4a85a169dadc","role":"paralegal","seq":49,"staff":1,"texts":{"summary":"b8f2cb93ce13fde1d5e37f7adb7de4927f1d5d68ca6c9cdbcc9b52239f83648a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(50,'3d2516919f026c293aac0620fd75114f234b237e45bd29506c96f5827599a61e','9588389e382590ad72966f5aff6a7ad56bceeb0b2e471ccc3894d92b0975d77a',CAST('{"at":"2026-11-25T10:05:59.829496Z","data":{"assignment":1,"case":4,"comes_back":true,"documents":[{"id":30,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e","size":128}],"for":2,"key":"","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"account","read_as":"screen","request":2,"seconds":0,"signature":null,"statement":"c107f9198d228c6efdefe5e4427d3668bcf231c873abf64513714978b7f5a6b9"},"kind":"approval.approved","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3d2516919f026c293aac0620fd75114f234b237e45bd29506c96f5827599a61e","role":"attorney","seq":50,"staff":2,"texts":{"comment":"b30782c804d0ec2d78cc86b07ad7c44819a132d2ee1bc58ef2cb27e734bdd3f5","statement":"d6da54fc630b9cdfec2e9e0372810b6fa56fa824a7b7484d5449667f20743869","summary":"acea278d73a28254e24997f5ba990ab6c17b186328ffad63d787cc2617422199"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(51,'9588389e382590ad72966f5aff6a7ad56bceeb0b2e471ccc3894d92b0975d77a','db9af494a6d1c39f9e04c170e73904f36b2aedcac975b0f6e1fec3acdc2e9970',CAST('{"at":"2026-11-25T10:05:59.834164Z","data":{"case":4,"day":"2026-03-20","documents":[{"id":30,"sha256":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e"}],"proof_document":null,"request":2,"standing":"approved"},"kind":"release.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"9588389e382590ad72966f5aff6a7ad56bceeb0b2e471ccc3894d92b0975d77a","role":"paralegal","seq":51,"staff":1,"texts":{"proof":"f7f9d31c6b04ca5fee20146eba496e3296ee5bc2f8e3118945e18e72012f1fb9","reason":"bfd45f55451235e6d0f191a0b92e193e0c51670d865127519319e1e9d721f8e8","summary":"6580e7c96a8f6639eac4ffd312d5ea40e1bc53a7c88c9bb3690e24235cce9943","to":"ebd022c69f5332258043018eaa3d19ef714b8a44dddff1610a8c9d9986f0bc51"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(52,'db9af494a6d1c39f9e04c170e73904f36b2aedcac975b0f6e1fec3acdc2e9970','bdc04b566666fa5d1f669139dad6c9079051e6f1c46dcfef3d7729fbb947bd81',CAST('{"at":"2026-11-25T10:06:00.004997Z","data":{"ai":false,"assignment":2,"case":4,"delivery":4,"document":31,"minutes":200,"sha256":"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"db9af494a6d1c39f9e04c170e73904f36b2aedcac975b0f6e1fec3acdc2e9970","role":"assistant","seq":52,"staff":6,"texts":{"summary":"2077697a8cf6eecd053af236579b869be2787abd0b1140fc35be455346ef09ec"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(53,'bdc04b566666fa5d1f669139dad6c9079051e6f1c46dcfef3d7729fbb947bd81','7501b65c2a8b2e0ad867261b13d0b45fc0d2a93fc5748607898b4df8e6382656',CAST('{"at":"2026-11-25T10:06:00.006820Z","data":{"assignment":2,"case":4,"delivery":4,"own":false,"sha256":"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bdc04b566666fa5d1f669139dad6c9079051e6f1c46dcfef3d7729fbb947bd81","role":"paralegal","seq":53,"staff":1,"texts":{"summary":"d797c820687126e6bc3ecefd987628529944ef80af13007809fe563d208e0353"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(54,'7501b65c2a8b2e0ad867261b13d0b45fc0d2a93fc5748607898b4df8e6382656','d1f832c388c7f766eaf1babbd95614ca2143018f452d1b022c5dffe91693addf',CAST('{"at":"2026-11-25T10:06:00.009243Z","data":{"assignment":2,"case":4,"delivery":4,"examination":4,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7501b65c2a8b2e0ad867261b13d0b45fc0d2a93fc5748607898b4df8e6382656","role":"paralegal","seq":54,"staff":1,"texts":{"summary":"798ab659e7123f4e2fb2b23e0dba2585de4bb60f884dccb6c814fe60f95c9421"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(55,'d1f832c388c7f766eaf1babbd95614ca2143018f452d1b022c5dffe91693addf','e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d',CAST('{"at":"2026-11-25T10:06:00.012162Z","data":{"assignment":2,"attorney":2,"case":4,"documents":[{"id":31,"sha256":"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87","size":102}],"purpose":"send","request":3},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d1f832c388c7f766eaf1babbd95614ca2143018f452d1b022c5dffe91693addf","role":"paralegal","seq":55,"staff":1,"texts":{"summary":"ad94ad3e0441ad70cb3efd860b914032014432edaf0534ab095135d33a6faf5e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(56,'e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d','61deb4d700a7ed1c58a78ad68304923c34e451578d5f6f116bf8c19327241130',CAST('{"at":"2026-11-25T10:06:00.039065Z","data":{"fingerprint":"SHA256:YxRx8c9Ik9WLehjVlRUT0skFEcUV0VqxFiEbjo6QKlM","key":1,"signature":"814ac3e74232c937177c8530d1b731933cd82461cade1fb4adbcdaa08fb6fb9c","statement":"f6d245c38474aa862f4a80e20273a7110026ddbb3fd84c931c9d0bf7fc5b156a"},"kind":"approval.signature","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d","role":"attorney","seq":56,"staff":2,"texts":{"signature":"b349ac8fe427a44c59c123d17c8ad52662b4678b085cf5fecc69eac98cb6cb52","summary":"af4164c3d4af197c8e1d035a28ab036c5095af0461446c1d8426dd27bc62f6ef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(57,'61deb4d700a7ed1c58a78ad68304923c34e451578d5f6f116bf8c19327241130','669f6330f37a97bc3cbe22ecd2d0bf63b77cafae973372e226eb36329437fca5',CAST('{"at":"2026-11-25T10:06:00.039065Z","data":{"assignment":2,"case":4,"comes_back":true,"documents":[{"id":31,"sha256":"f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87","size":102}],"for":2,"key":"","level":"signed","opened":0,"owed":false,"pages":1,"proof":"account","read_as":"screen","request":3,"seconds":0,"signature":1,"statement":"f6d245c38474aa862f4a80e20273a7110026ddbb3fd84c931c9d0bf7fc5b156a"},"kind":"approval.approved","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"61deb4d700a7ed1c58a78ad68304923c34e451578d5f6f116bf8c19327241130","role":"attorney","seq":57,"staff":2,"texts":{"comment":"d50d7907a137d116d1481cdfed77b1d020cb4d9ecdeb410619691fd255eb0ab5","statement":"2db7c1965903d11d14bf225f231377c60c531d1eb014bb4d4bbc9d18ee476e2a","summary":"8f187f7580765f0479b040a2b07739073c5d0fa46a510df8104b2feba5d1d244"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(58,'669f6330f37a97bc3cbe22ecd2d0bf63b77cafae973372e226eb36329437fca5','e1d55d0dcb92589af75321ce3ea2fa6562c085491d17466b0d86200c3f0c17db',CAST('{"at":"2026-11-25T10:06:00.222253Z","data":{"ai":false,"assignment":3,"case":4,"delivery":5,"document":32,"minutes":200,"sha256":"0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"669f6330f37a97bc3cbe22ecd2d0bf63b77cafae973372e226eb36329437fca5","role":"assistant","seq":58,"staff":6,"texts":{"summary":"4d9f25d34f0b4341b145a74856c8f103dd4b572440148c40a0ad7b0ca8c96860"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(59,'e1d55d0dcb92589af75321ce3ea2fa6562c085491d17466b0d86200c3f0c17db','fc0c20232ca67ad089e7e4d099ac3c39421c589f65e290daab3add16b166f9f2',CAST('{"at":"2026-11-25T10:06:00.223900Z","data":{"assignment":3,"case":4,"delivery":5,"own":false,"sha256":"0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e1d55d0dcb92589af75321ce3ea2fa6562c085491d17466b0d86200c3f0c17db","role":"paralegal","seq":59,"staff":1,"texts":{"summary":"e7d61cfec4515eb9d2d4022a360c6a718b5f479864d3098468163b4a55b42d75"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(60,'fc0c20232ca67ad089e7e4d099ac3c39421c589f65e290daab3add16b166f9f2','39071c4664d2db8115572c9aa8b4a45346b6f7a7052a32bc824ca0febc7e87b1',CAST('{"at":"2026-11-25T10:06:00.373358Z","data":{"ai":false,"assignment":4,"case":4,"delivery":6,"document":33,"minutes":200,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"fc0c20232ca67ad089e7e4d099ac3c39421c589f65e290daab3add16b166f9f2","role":"assistant","seq":60,"staff":6,"texts":{"summary":"1a462b924913391bd5ea9243bdb7eb2351a690ae3b1c404eb99a99b597f1be0a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(61,'39071c4664d2db8115572c9aa8b4a45346b6f7a7052a32bc824ca0febc7e87b1','6f413401e6db1a04594462c11ff3fc7f70fa95c958ebbf95c3a4cb06d3cf1dd0',CAST('{"at":"2026-11-25T10:06:00.375042Z","data":{"assignment":4,"case":4,"delivery":6,"own":false,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"39071c4664d2db8115572c9aa8b4a45346b6f7a7052a32bc824ca0febc7e87b1","role":"paralegal","seq":61,"staff":1,"texts":{"summary":"96ff2cdbbb1543e1384d489ba973aed4f8b276f9477be074fe6c04479f6247e2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(62,'6f413401e6db1a04594462c11ff3fc7f70fa95c958ebbf95c3a4cb06d3cf1dd0','2e344eb3fc655509648d54250d20d4ee0dccb9c85a0fb0103c967a18d1933d38',CAST('{"at":"2026-11-25T10:06:00.377367Z","data":{"assignment":4,"case":4,"delivery":6,"examination":6,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6f413401e6db1a04594462c11ff3fc7f70fa95c958ebbf95c3a4cb06d3cf1dd0","role":"paralegal","seq":62,"staff":1,"texts":{"summary":"eeb7b0293f4c6643bded7501b1acb9bdfe7c1d6528f3aacfc6fb53aa508c1a3c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(63,'2e344eb3fc655509648d54250d20d4ee0dccb9c85a0fb0103c967a18d1933d38','a801a81f29fee3af06cc38673d7d517533838a5ee4b6937c429ad45d0cbcb174',CAST('{"at":"2026-11-25T10:06:00.547272Z","data":{"assignment":4,"attorney":2,"case":4,"documents":[{"id":33,"sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","size":92},{"id":37,"sha256":"9daccbccb7401db0f72eb9f142fb55ef9c9b47b02881a048225afc1006822346","size":97}],"purpose":"file","request":4},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2e344eb3fc655509648d54250d20d4ee0dccb9c85a0fb0103c967a18d1933d38","role":"paralegal","seq":63,"staff":1,"texts":{"summary":"07643d9bdad449271e85ae20a09dd3e6483804799f9a9d94138a4cdd9ea8aa42"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(64,'a801a81f29fee3af06cc38673d7d517533838a5ee4b6937c429ad45d0cbcb174','2e75cbac9e671cb1b42518d65377bd3f95872a2906bfe29cc5423f7d3372b415',CAST('{"at":"2026-11-25T10:06:00.706780Z","data":{"ai":false,"assignment":5,"case":4,"delivery":7,"document":34,"minutes":200,"sha256":"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a801a81f29fee3af06cc38673d7d517533838a5ee4b6937c429ad45d0cbcb174","role":"assistant","seq":64,"staff":6,"texts":{"summary":"c9222304156ff4aa65ef7846cbccf6a5cd54f23b12a0b2711239fb045b85daae"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(65,'2e75cbac9e671cb1b42518d65377bd3f95872a2906bfe29cc5423f7d3372b415','c80c003a66139bfc438194a16ea9760b0d7224781599d8f65bd74e55e7a2c59e',CAST('{"at":"2026-11-25T10:06:00.708841Z","data":{"assignment":5,"case":4,"delivery":7,"own":false,"sha256":"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2e75cbac9e671cb1b42518d65377bd3f95872a2906bfe29cc5423f7d3372b415","role":"paralegal","seq":65,"staff":1,"texts":{"summary":"5ce4422bc87d8ae6fc37014286b5ab422c0e770f7877b5e07c9f62c0305400f9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(66,'c80c003a66139bfc438194a16ea9760b0d7224781599d8f65bd74e55e7a2c59e','2a9a68539b3651b2b9c644818e44bb15ba468ee0dba00430028a54a85bd079b7',CAST('{"at":"2026-11-25T10:06:00.711654Z","data":{"assignment":5,"case":4,"delivery":7,"examination":7,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c80c003a66139bfc438194a16ea9760b0d7224781599d8f65bd74e55e7a2c59e","role":"paralegal","seq":66,"staff":1,"texts":{"summary":"ae63e496ac9302cebdff70199fda6516eeecad9b5f0283e5a95047aacaf7db16"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(67,'2a9a68539b3651b2b9c644818e44bb15ba468ee0dba00430028a54a85bd079b7','c8bffeb5a7d01270a6c563bfec9fc54cdb35731a224fe8d99574ca3832620df2',CAST('{"at":"2026-11-25T10:06:00.716873Z","data":{"assignment":5,"attorney":2,"case":4,"documents":[{"id":34,"sha256":"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620","size":95}],"purpose":"file","request":5},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2a9a68539b3651b2b9c644818e44bb15ba468ee0dba00430028a54a85bd079b7","role":"paralegal","seq":67,"staff":1,"texts":{"summary":"26ec9768f5821828c89fda8041b52c00eb4f30cce13fb40a7851723f1f5809f6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(68,'c8bffeb5a7d01270a6c563bfec9fc54cdb35731a224fe8d99574ca3832620df2','c7b7ee86d867f8b7804fa7e6f7d910946eba0c862933e27bc9e3f9a28c525493',CAST('{"at":"2026-11-25T10:06:00.719219Z","data":{"assignment":5,"case":4,"comes_back":false,"documents":[{"id":34,"sha256":"a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620","size":95}],"for":2,"key":"","level":"recorded","opened":0,"owed":false,"pages":1,"proof":"account","read_as":"screen","request":5,"seconds":0,"signature":null,"statement":"9bfcc315725ec4ce6542d70df2784045db0d549bed40aede7f27f582510e3687"},"kind":"approval.changes","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c8bffeb5a7d01270a6c563bfec9fc54cdb35731a224fe8d99574ca3832620df2","role":"attorney","seq":68,"staff":2,"texts":{"comment":"ea6c9406ae458672a7bf54acec0f59e8346ef5651df318e065b1fd0e502cd366","statement":"d57a1c0bcbf37ceff3c8f52e17f058d444b730034a415790f40af2dd9c033d21","summary":"ceff29fe60dcc1799a1ea3f141999c08aeff2e775a8cf79c209bc9a848adfabd"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(69,'c7b7ee86d867f8b7804fa7e6f7d910946eba0c862933e27bc9e3f9a28c525493','364b2c31e9c4f305f55ccf0335b08ad58920036c60faff72df369d0b61b43bf4',CAST('{"at":"2026-11-25T10:06:00.730335Z","data":{"versions":[[34,"772f93950d7a8363aca6e55b3054cd68b5853caa9c0cd5eafbf9315731f042ed",93]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c7b7ee86d867f8b7804fa7e6f7d910946eba0c862933e27bc9e3f9a28c525493","role":"intake","seq":69,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(70,'364b2c31e9c4f305f55ccf0335b08ad58920036c60faff72df369d0b61b43bf4','1cc1e88d4342d31f573e159aafb6ffca0d502500d6d0e09b75e1240d6b735c33',CAST('{"at":"2026-11-25T10:06:00.894811Z","data":{"case":4,"day":"2026-03-21","documents":[{"id":34,"sha256":"772f93950d7a8363aca6e55b3054cd68b5853caa9c0cd5eafbf9315731f042ed"}],"proof_document":null,"request":5,"standing":"approved"},"kind":"release.served","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"364b2c31e9c4f305f55ccf0335b08ad58920036c60faff72df369d0b61b43bf4","role":"paralegal","seq":70,"staff":1,"texts":{"proof":"594d8f1ba7b5685f2e660fada363b8ae881efaec605c3abc98ddee1e8557dd50","reason":"57eae9d9be189b91230b2ab600928e1b13492fbb5462ae0dc8b3f7ed75a02bde","summary":"3f3ee6789eb2657e748cf5282cb895c2ae20c8ebd5774e5e1d2dfed6daa86d62","to":"e3cd2b22a694283ec137ca51911b8ceba63a397dc09fea30fd1696de0c526032"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(71,'1cc1e88d4342d31f573e159aafb6ffca0d502500d6d0e09b75e1240d6b735c33','d68dc1112b37c2a7b3f07cb9bb730a066d2384052f34ffbb6453cb6c9bf10ced',CAST('{"at":"2026-11-25T10:06:00.896829Z","data":{"case":4,"release":2,"request":5},"kind":"approval.acknowledged","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1cc1e88d4342d31f573e159aafb6ffca0d502500d6d0e09b75e1240d6b735c33","role":"attorney","seq":71,"staff":2,"texts":{"summary":"648e73a39533c753ecfcb77007970bd4b671b5280418921223c1a35ea75875e0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(72,'d68dc1112b37c2a7b3f07cb9bb730a066d2384052f34ffbb6453cb6c9bf10ced','612c3c6405f7501a8e4a14961de319d1a69796b87ac25cb02263d5a2d7ab01c3',CAST('{"at":"2026-11-25T10:06:01.051795Z","data":{"ai":false,"assignment":6,"case":4,"delivery":8,"document":35,"minutes":200,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d68dc1112b37c2a7b3f07cb9bb730a066d2384052f34ffbb6453cb6c9bf10ced","role":"assistant","seq":72,"staff":6,"texts":{"summary":"543f9479074016713b21f1669933484f45091c2313b1da0ea89c4e7152cdf79a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(73,'612c3c6405f7501a8e4a14961de319d1a69796b87ac25cb02263d5a2d7ab01c3','0399e8b37bd20ba91eb1e8f97486c8b44d228714e1fde70d91c1aa6d9770a77c',CAST('{"at":"2026-11-25T10:06:01.053387Z","data":{"assignment":6,"case":4,"delivery":8,"own":false,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"612c3c6405f7501a8e4a14961de319d1a69796b87ac25cb02263d5a2d7ab01c3","role":"paralegal","seq":73,"staff":1,"texts":{"summary":"cf91aee1cb0e202cec5b486b324d2536b76b727936a8729c3f8c94e1eb966449"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(74,'0399e8b37bd20ba91eb1e8f97486c8b44d228714e1fde70d91c1aa6d9770a77c','b38ce854b0bc9eda702916baccaa89e08574d941fcef65d2e99b6b341e4b56be',CAST('{"at":"2026-11-25T10:06:01.055173Z","data":{"assignment":6,"case":4,"delivery":8,"examination":8,"faults":0,"lines":7,"own":false,"seconds":0,"sha256":"bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0399e8b37bd20ba91eb1e8f97486c8b44d228714e1fde70d91c1aa6d9770a77c","role":"paralegal","seq":74,"staff":1,"texts":{"summary":"bd2990ea45442f871a13323e72266e95fe9caa9ac905f34d01be1e0b54ee4c2c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(75,'b38ce854b0bc9eda702916baccaa89e08574d941fcef65d2e99b6b341e4b56be','3cbd6aba2913e9bd08c8dd4163211280479958bb80016ec47393b24d18891004',CAST('{"at":"2026-11-25T10:06:01.210164Z","data":{"ai":false,"assignment":7,"case":4,"delivery":9,"document":36,"minutes":200,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"b38ce854b0bc9eda702916baccaa89e08574d941fcef65d2e99b6b341e4b56be","role":"assistant","seq":75,"staff":6,"texts":{"summary":"61d7f351df3551047a6f0c57b4669e66ce044cebc42ebc545a53b595e0835874"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(76,'3cbd6aba2913e9bd08c8dd4163211280479958bb80016ec47393b24d18891004','ab82e11ce209462c1df8d407d7112441daed03e6baf2bb99ac46ba7c82875cfd',CAST('{"at":"2026-11-25T10:06:01.214683Z","data":{"assignment":7,"case":4,"delivery":9,"own":false,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3cbd6aba2913e9bd08c8dd4163211280479958bb80016ec47393b24d18891004","role":"paralegal","seq":76,"staff":1,"texts":{"summary":"cb7aa1c244ec8626c89126b4576cd882903487b5cc234f66bc132954f7d1b0f9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(77,'ab82e11ce209462c1df8d407d7112441daed03e6baf2bb99ac46ba7c82875cfd','ea55727aaf574e54250b50714a2846e5e47dfbb0c79bd8f786b8c2e114c15fbc',CAST('{"at":"2026-11-25T10:06:01.216759Z","data":{"assignment":7,"case":4,"delivery":9,"examination":9,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ab82e11ce209462c1df8d407d7112441daed03e6baf2bb99ac46ba7c82875cfd","role":"paralegal","seq":77,"staff":1,"texts":{"summary":"065fed17ea0042018880e038413ce8e25c76297924668bccc18c08bc46c27436"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(78,'ea55727aaf574e54250b50714a2846e5e47dfbb0c79bd8f786b8c2e114c15fbc','9ab46840435bd6cd2297d9cf8353d6a3e53fea956ee098e568b01e24270ed16a',CAST('{"at":"2026-11-25T10:06:01.219007Z","data":{"assignment":7,"attorney":2,"case":4,"documents":[{"id":36,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":6},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ea55727aaf574e54250b50714a2846e5e47dfbb0c79bd8f786b8c2e114c15fbc","role":"paralegal","seq":78,"staff":1,"texts":{"summary":"4e6c87110795c5981121554256955c8ea51382b9c08d413a2d354c049503e11e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(79,'9ab46840435bd6cd2297d9cf8353d6a3e53fea956ee098e568b01e24270ed16a','7e58da7ee1a4ad3935c57a731f1cfe79122a21bfbfd0320d04f953cb3197469d',CAST('{"at":"2026-11-25T10:06:01.220724Z","data":{"assignment":7,"case":4,"request":6},"kind":"approval.withdrawn","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"9ab46840435bd6cd2297d9cf8353d6a3e53fea956ee098e568b01e24270ed16a","role":"paralegal","seq":79,"staff":1,"texts":{"summary":"e0826045ebd0ee633ceb914de51aa3b7d546d28dabf8993ec2193e7e9d390f23"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(80,'7e58da7ee1a4ad3935c57a731f1cfe79122a21bfbfd0320d04f953cb3197469d','78b4c367e4ad64590c067aad667fa5bcbb1ab20ff0aff0d9d897fe85d0cc19cc',CAST('{"at":"2026-11-25T10:06:01.222697Z","data":{"assignment":7,"attorney":2,"case":4,"documents":[{"id":36,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec","size":92}],"purpose":"file","request":7},"kind":"approval.asked","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7e58da7ee1a4ad3935c57a731f1cfe79122a21bfbfd0320d04f953cb3197469d","role":"paralegal","seq":80,"staff":1,"texts":{"summary":"93358b6b217ce4f73f601c68166d763d0a5cd098cdb24c8ac7180986219fb8d6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(81,'78b4c367e4ad64590c067aad667fa5bcbb1ab20ff0aff0d9d897fe85d0cc19cc','db2a24b34c7aa43354da30cb123eb4deeffb1638d1fd59a4405eeba12b2e4ef9',CAST('{"at":"2026-11-25T10:06:01.224096Z","data":{"case":4,"from":2,"request":7,"to":5},"kind":"approval.reassigned","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"78b4c367e4ad64590c067aad667fa5bcbb1ab20ff0aff0d9d897fe85d0cc19cc","role":"attorney","seq":81,"staff":2,"texts":{"summary":"a24315b30091f4a6c9d9de693f444897a0398b4f94194fe9a17aa5735a3738e9"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(82,'db2a24b34c7aa43354da30cb123eb4deeffb1638d1fd59a4405eeba12b2e4ef9','0d62b6967e242626029b5efc562619888839de42be71975a7a632e4b64e3968d',CAST('{"at":"2026-11-25T10:06:01.225706Z","data":{"attorney":5,"case":4,"documents":[{"id":36,"sha256":"765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec"}],"request":7,"statement":"02c59deb90c2aa6efaeeab97e34f7893cac8f288389361b32886c72c12ee3011"},"kind":"approval.phone","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"db2a24b34c7aa43354da30cb123eb4deeffb1638d1fd59a4405eeba12b2e4ef9","role":"paralegal","seq":82,"staff":1,"texts":{"statement":"0d6d2ada934162119dcdbab9f5bd0ff57eec17369da58f29cd4c6dd86427356f","summary":"6e131496edffca3a73b284103b8bdca7e5f84979b002a836f7f9de53d1e13b0d","when":"515608f834920b5ef25e5fefebc124945e748690c84d4928892aaf989fe4159c","words":"a351936cc464211ab55a4453ca069f55e9b2769227ca2ac5f842a5a1402846a2"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(83,'0d62b6967e242626029b5efc562619888839de42be71975a7a632e4b64e3968d','1c029c29381612e2509826b853fc31162d2da6d5453c7e1db547f7bbda259c74',CAST('{"at":"2026-11-25T10:06:01.391754Z","data":{"ai":false,"assignment":8,"case":4,"delivery":10,"document":38,"minutes":200,"sha256":"7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0d62b6967e242626029b5efc562619888839de42be71975a7a632e4b64e3968d","role":"assistant","seq":83,"staff":6,"texts":{"summary":"5bef8e6babdd3b3ce10ebc4f252acb8aa9fd1df99541562774a57236330a14e6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(84,'1c029c29381612e2509826b853fc31162d2da6d5453c7e1db547f7bbda259c74','c9b1f6ed1269ff0edb9b518220e6134034c19b36c454a70312190aaf5a0e0ad2',CAST('{"at":"2026-11-25T10:06:01.393318Z","data":{"assignment":8,"case":4,"delivery":10,"own":false,"sha256":"7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1c029c29381612e2509826b853fc31162d2da6d5453c7e1db547f7bbda259c74","role":"paralegal","seq":84,"staff":1,"texts":{"summary":"cac01799b17f00e1fdfe1ed4af425fad8488dad87cf4c361dfc0d46636033236"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(85,'c9b1f6ed1269ff0edb9b518220e6134034c19b36c454a70312190aaf5a0e0ad2','7f5bc315aab41375d64a284bdc9a065231b05be71cfd2b87d9301a7b8c9a0e93',CAST('{"at":"2026-11-25T10:06:01.395309Z","data":{"assignment":8,"case":4,"delivery":10,"examination":10,"faults":0,"lines":9,"own":false,"seconds":0,"sha256":"7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232","verdict":"pass"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c9b1f6ed1269ff0edb9b518220e6134034c19b36c454a70312190aaf5a0e0ad2","role":"paralegal","seq":85,"staff":1,"texts":{"summary":"5adb37f6a7ba15c7bc25a7f730d73f862b72155f7a3a0acff7f8296049103995"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(86,'7f5bc315aab41375d64a284bdc9a065231b05be71cfd2b87d9301a7b8c9a0e93','8978934c1695d1dc36945936588e105c1d75053faf22d92ced23432f57bbebfd',CAST('{"at":"2026-11-25T10:06:01.602073Z","data":{"ai":false,"assignment":9,"case":4,"delivery":11,"document":39,"minutes":200,"sha256":"9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63","version":1},"kind":"assignment.delivered","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7f5bc315aab41375d64a284bdc9a065231b05be71cfd2b87d9301a7b8c9a0e93","role":"assistant","seq":86,"staff":6,"texts":{"summary":"351c9eb0630ae4eac8fbf950e0e730126f6557e30ab92dfe4999bac32bc70e02"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(87,'8978934c1695d1dc36945936588e105c1d75053faf22d92ced23432f57bbebfd','f5023718f2dc6856f931f165d878ea269ee668096a09ebc1d36519364bb61ac0',CAST('{"at":"2026-11-25T10:06:01.603268Z","data":{"assignment":9,"case":4,"delivery":11,"own":false,"sha256":"9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63"},"kind":"assignment.examination_begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"8978934c1695d1dc36945936588e105c1d75053faf22d92ced23432f57bbebfd","role":"paralegal","seq":87,"staff":1,"texts":{"summary":"e8e5908070382a0fc0828e0018c27aa539c614f636bcb13beb89ea01116a8498"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(88,'f5023718f2dc6856f931f165d878ea269ee668096a09ebc1d36519364bb61ac0','277e806568e0a68f8b7fc0094f2aa8cfb01ecc4ba7db7369b6f5fa8f53975cf3',CAST('{"at":"2026-11-25T10:06:01.604794Z","data":{"assignment":9,"case":4,"delivery":11,"examination":11,"faults":1,"lines":9,"own":false,"seconds":0,"sha256":"9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63","verdict":"back"},"kind":"assignment.examined","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f5023718f2dc6856f931f165d878ea269ee668096a09ebc1d36519364bb61ac0","role":"paralegal","seq":88,"staff":1,"texts":{"summary":"5d90dff9dec829dae1adfef5361e0dd06d2d281fbe3e232de7012a9fc23b48b1"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(89,'277e806568e0a68f8b7fc0094f2aa8cfb01ecc4ba7db7369b6f5fa8f53975cf3','6761bdc4a338667a4eaa75b5c3b7e417471f6a687c30f768c57be6ed196db2a6',CAST('{"at":"2026-11-25T10:06:01.606967Z","data":{"case":4,"day":"2026-03-22","documents":[{"id":32,"sha256":"0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222"}],"proof_document":null,"request":null,"standing":"exception"},"kind":"release.sent","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"277e806568e0a68f8b7fc0094f2aa8cfb01ecc4ba7db7369b6f5fa8f53975cf3","role":"attorney","seq":89,"staff":2,"texts":{"proof":"d642a9be5a1993838ce7eeb26141e76c88b47f1d814113a13241a88b62a6f760","reason":"4402df9b858e76d121417c3752acbbbbc7f065aedfea8b45041ac3bfab0441a6","summary":"084e147dc8e8b4f81d83455d0d0f876c8250dc7949163574b83480c73c94d086","to":"ec6ab287a9d28dfc055d1671db1034bae9967d9f077c140b145ce310d88aca6e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(90,'6761bdc4a338667a4eaa75b5c3b7e417471f6a687c30f768c57be6ed196db2a6','a8c2059e679952eaf28690ca89192696cffe4d0e3d6094e6435a96a15a3bb347',CAST('{"at":"2026-11-25T10:06:01.612367Z","data":{"documents":[[40,"8172c404f07b6c6f765478e756320764aa93fb1c5df248a3815c9c76eb2e619a",186]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6761bdc4a338667a4eaa75b5c3b7e417471f6a687c30f768c57be6ed196db2a6","role":"intake","seq":90,"staff":null,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(91,'a8c2059e679952eaf28690ca89192696cffe4d0e3d6094e6435a96a15a3bb347','44e423db16382caf1f6d2b5cbfdd45f709e641f0c142e8795f3f744193a833cb',CAST('{"at":"2026-11-25T10:06:01.921051Z","data":{"document":40,"likeness":808,"of":"fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e","release":1,"sha256":"8172c404f07b6c6f765478e756320764aa93fb1c5df248a3815c9c76eb2e619a"},"kind":"release.filed_copy","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a8c2059e679952eaf28690ca89192696cffe4d0e3d6094e6435a96a15a3bb347","role":"paralegal","seq":91,"staff":1,"texts":{"summary":"ee221481711bde5fa427cec976f93fda7fb9c8803a43ab5ee4a090c3734a8c20"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(92,'44e423db16382caf1f6d2b5cbfdd45f709e641f0c142e8795f3f744193a833cb','32ba1c32416196099cd6cc2dfdf023b7c6e9c9a9da5ce036cd40d1e11d20deb8',CAST('{"at":"2026-11-25T10:06:01.922217Z","data":{"from":5,"to":2,"until":"2036-01-01"},"kind":"queue.lent","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"44e423db16382caf1f6d2b5cbfdd45f709e641f0c142e8795f3f744193a833cb","role":"attorney","seq":92,"staff":5,"texts":{"summary":"ea681636fb2afb621e48d9a22c58086f8509de3445795b26d86083832450cce4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(93,'32ba1c32416196099cd6cc2dfdf023b7c6e9c9a9da5ce036cd40d1e11d20deb8','921a734f12be6a6b92b4e9dfc647a80ec0cbedbaa61a740eeef9099edf2cec66',CAST('{"at":"2026-11-25T10:06:01.923281Z","data":{"from":5},"kind":"queue.back","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"32ba1c32416196099cd6cc2dfdf023b7c6e9c9a9da5ce036cd40d1e11d20deb8","role":"attorney","seq":93,"staff":5,"texts":{"summary":"233f486b5d975c3761b7fa62b826724edb6b5c6034fb9c682a96b986c0b2366c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(94,'921a734f12be6a6b92b4e9dfc647a80ec0cbedbaa61a740eeef9099edf2cec66','bca84a4c9ca7458211ff1ee726874cd5f74a3300e15691b666c81a8ac8ed10d1',CAST('{"at":"2026-11-25T10:06:01.923964Z","data":{"from":5,"to":2,"until":"2036-06-01"},"kind":"queue.lent","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"921a734f12be6a6b92b4e9dfc647a80ec0cbedbaa61a740eeef9099edf2cec66","role":"attorney","seq":94,"staff":5,"texts":{"summary":"24d14df1aaadcc79847912db25bbdc9ab35845414a897ecea2c4a3d8909b497a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(95,'bca84a4c9ca7458211ff1ee726874cd5f74a3300e15691b666c81a8ac8ed10d1','236cf723e3680caf36d1ed8b5c63aa823cd19a9295bbc58c7e24cc9e71855444',CAST('{"at":"2026-11-25T10:06:01.925636Z","data":{"case":4,"document":33,"key":"","proof":"account","sha256":"5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2","what":"release"},"kind":"act.refused","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bca84a4c9ca7458211ff1ee726874cd5f74a3300e15691b666c81a8ac8ed10d1","role":"paralegal","seq":95,"staff":1,"texts":{},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(96,'236cf723e3680caf36d1ed8b5c63aa823cd19a9295bbc58c7e24cc9e71855444','a276856cf648dd90225b68bd5d658cd61838ed2083b28dd781eb7ae04685955b',CAST('{"at":"2026-11-25T10:06:01.946133Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":5,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"236cf723e3680caf36d1ed8b5c63aa823cd19a9295bbc58c7e24cc9e71855444","role":"assistant","seq":96,"staff":4,"texts":{"summary":"01653daea5ce4ebb8d2430ded35273b730638e0b2194465e8dd96b94d1e86646"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(97,'a276856cf648dd90225b68bd5d658cd61838ed2083b28dd781eb7ae04685955b','4310673c88a53cd7c5dc225eaf81d17b88d4f45364b7eaf2d64920344733e33d',CAST('{"at":"2026-11-25T10:06:01.957225Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":2,"moved":true,"sha256":"9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871","state":"in_file","type":"memorandum_of_law"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a276856cf648dd90225b68bd5d658cd61838ed2083b28dd781eb7ae04685955b","role":"paralegal","seq":97,"staff":1,"texts":{"path.2":"a5114461d9b48839f600f0009cfefee285e9a95262a251794fab3031efa70f23","summary":"1c06666a4c987d3627d35c620bd82c7ec74dfb3d17ac5305b750789fb8489bda"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(98,'4310673c88a53cd7c5dc225eaf81d17b88d4f45364b7eaf2d64920344733e33d','4379860817077c2cf9846af80cd630fe34a477850640b8919818e50f1da7cbac',CAST('{"at":"2026-11-25T10:06:01.961372Z","data":{"documents":[{"cases":[],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":2,"moved":true,"sha256":"9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871","state":"new","type":null}],"undoes":80},"kind":"act.undone","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"4310673c88a53cd7c5dc225eaf81d17b88d4f45364b7eaf2d64920344733e33d","role":"paralegal","seq":98,"staff":1,"texts":{"path.2":"f11d8de8305a092533dd65c67c925d2a755d2dac3d729d7246cf7673ad49a156","summary":"3e70e1e5c98662ac5e263eb801678229b2847cc1c80f7d1eb2f6557d4303f8a0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(99,'4379860817077c2cf9846af80cd630fe34a477850640b8919818e50f1da7cbac','b950c9e7bc5c9c75bd34d3b22d760a8f5036d14ff90448f5ec4abbbbb11f8bcb',CAST('{"at":"2026-11-25T10:06:01.965249Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","filed_on","handling","received_on","state","title"],"id":21,"moved":true,"sha256":"59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2","state":"in_file","type":"complaint"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"4379860817077c2cf9846af80cd630fe34a477850640b8919818e50f1da7cbac","role":"paralegal","seq":99,"staff":1,"texts":{"path.21":"40459c9cb47bc575157f78fdd3a2ccdbaf6589f2dcef63df0ec52a4a3fc2ea48","summary":"e0d0394b8c6ce09955c6979aba2944754a9b91fc1d99a34f994a879d7e2a05ba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(100,'b950c9e7bc5c9c75bd34d3b22d760a8f5036d14ff90448f5ec4abbbbb11f8bcb','18cb7e51ee06d22622ea7e7ce69d29f00372283da2683f0447f1eb2e16ec3e88',CAST('{"at":"2026-11-25T10:06:01.972506Z","data":{"documents":[{"cases":[1,4],"changed":["cases","decided_at","decided_by","doc_type","docket_no","party","received_on","state","title"],"id":6,"moved":true,"sha256":"0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7","state":"in_file","type":"answer"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"b950c9e7bc5c9c75bd34d3b22d760a8f5036d14ff90448f5ec4abbbbb11f8bcb","role":"paralegal","seq":100,"staff":3,"texts":{"path.6":"1ec4087bc2060866e010e96a42ed20bc75f2ff7410dbbac2a8c67070b8aec5fa","summary":"52979f64201e247bfd07e582df2d6dba6cf976ed0a1e7348bcf7bf00638a201d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(101,'18cb7e51ee06d22622ea7e7ce69d29f00372283da2683f0447f1eb2e16ec3e88','d0ded5f11c420dcfca37e5e3fe528d3cc1b48f644fb75fcc15c956c86bdbf1f3',CAST('{"at":"2026-11-25T10:06:01.976620Z","data":{"documents":[{"cases":[1],"changed":["cases","dated_on","decided_at","decided_by","received_on","state","title"],"id":23,"moved":true,"sha256":"6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":28,"moved":false,"sha256":"fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","state"],"id":29,"moved":false,"sha256":"d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"18cb7e51ee06d22622ea7e7ce69d29f00372283da2683f0447f1eb2e16ec3e88","role":"paralegal","seq":101,"staff":3,"texts":{"path.23":"f1107f52341aca7e51cc30c771d925eee8a389333de9d5597d9ee1298e279055","summary":"e9db4a11cf9971fa59171b1aaa234d26dcb12cfd265d6e30f525235b3aadbcda"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(102,'d0ded5f11c420dcfca37e5e3fe528d3cc1b48f644fb75fcc15c956c86bdbf1f3','a8cedf0e34475a3febb66bf28d2239cc1554573116ca0216b2352d37ef13c7c9',CAST('{"at":"2026-11-25T10:06:01.982269Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","received_on","state","title"],"id":8,"moved":true,"sha256":"2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63","state":"in_file","type":"motion_to_compel"},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":19,"moved":true,"sha256":"afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac","state":"in_file","type":null},{"cases":[1],"changed":["cases","child_no","decided_at","decided_by","parent_id","state"],"id":20,"moved":true,"sha256":"869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d0ded5f11c420dcfca37e5e3fe528d3cc1b48f644fb75fcc15c956c86bdbf1f3","role":"paralegal","seq":102,"staff":1,"texts":{"path.19":"823b3b78535355a0607f407c06d2a8bc912074f3e4ea117db0d0880ac926ac08","path.20":"6eb595507206205d05f79d8554f6696d78787ba44f243f389becd3e87f34300b","path.8":"e1922f457e8d22165b13e9650025e938f8bcd3e453572be016f8f7e423d877c9","summary":"b54573f1f3343d3f3037173a24ac1347fd5b9f0a3c882a93e7064df70264a712"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(103,'a8cedf0e34475a3febb66bf28d2239cc1554573116ca0216b2352d37ef13c7c9','5521262f47841db875066bff9e976b4dad786b0f6666a099488f3fe6243288c1',CAST('{"at":"2026-11-25T10:06:01.989176Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":24,"moved":true,"sha256":"8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a8cedf0e34475a3febb66bf28d2239cc1554573116ca0216b2352d37ef13c7c9","role":"assistant","seq":103,"staff":4,"texts":{"path.24":"1f9af7689327d625cb18128a29df4dc5457fcfcc88ae0dacbcfded5a1b69176e","summary":"afb48b9dbe7631b9721adcd78bd4b8fc223174779210f954952abfeef1bc5208"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(104,'5521262f47841db875066bff9e976b4dad786b0f6666a099488f3fe6243288c1','ff0ac47901710f78895b40380a2029f795f85df910d984dd3d39b125744ca785',CAST('{"at":"2026-11-25T10:06:01.993164Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":7,"moved":true,"sha256":"53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"5521262f47841db875066bff9e976b4dad786b0f6666a099488f3fe6243288c1","role":"assistant","seq":104,"staff":4,"texts":{"path.7":"ef9c39e802611b9e85af2ad845ad3a4e020ff7f1e344c8f8978007b214418bf3","summary":"684e27f6816074dcd65347451339b2017f5594ad4763fa32c4e35b8c97a69441"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(105,'ff0ac47901710f78895b40380a2029f795f85df910d984dd3d39b125744ca785','0f81721f88f4e5e45c5ed04213fa2160ca63d866fa0c9561c864613e6827db30',CAST('{"at":"2026-11-25T10:06:01.997091Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","docket_no","entered_on","received_on","state","title"],"id":4,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ff0ac47901710f78895b40380a2029f795f85df910d984dd3d39b125744ca785","role":"paralegal","seq":105,"staff":1,"texts":{"path.4":"cea56fe5c6976fe39a1eb2584e27a20c39882f4b2a8c8fcf65f1d3a5f1ce1743","summary":"26d11ee8abf23faf4202f5e0a806b45a0208df50c9daeaf7421c962e80a4f8c0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(106,'0f81721f88f4e5e45c5ed04213fa2160ca63d866fa0c9561c864613e6827db30','6ca929c0bfc87d267b4b89e64e37fc023b02938f328ef27ae6cbfe149ba0680a',CAST('{"at":"2026-11-25T10:06:01.999370Z","data":{"documents":[{"cases":[2],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":1,"moved":false,"sha256":"42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c","state":"in_file","type":"order"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0f81721f88f4e5e45c5ed04213fa2160ca63d866fa0c9561c864613e6827db30","role":"paralegal","seq":106,"staff":1,"texts":{"summary":"c6f8f01dfea46e6e40a5af0fcabdc5f6ad4d4c7166e90016de0597127daadc35"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(107,'6ca929c0bfc87d267b4b89e64e37fc023b02938f328ef27ae6cbfe149ba0680a','a9cfc7bf76f52198c89c623cb1502ebd97f79b960e6ce1a1ec20c13b45f7b7c0',CAST('{"at":"2026-11-25T10:06:02.002660Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","doc_type","received_on","state","title"],"id":25,"moved":true,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6ca929c0bfc87d267b4b89e64e37fc023b02938f328ef27ae6cbfe149ba0680a","role":"paralegal","seq":107,"staff":3,"texts":{"path.25":"97de10258bb99091d8ec31c912638ab99ee7ba140ec6d954a9b4704f4482beb1","summary":"647ac4087163d5008a0556e725c686f6a8f6186ece93cea0f591a2b1f14cc6ef"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(108,'a9cfc7bf76f52198c89c623cb1502ebd97f79b960e6ce1a1ec20c13b45f7b7c0','041f0bdd42da86835f0628131c44eae21c8e2005f219cd3f7692c4cef1c14d16',CAST('{"at":"2026-11-25T10:06:02.004660Z","data":{"documents":[{"cases":[1],"changed":["handling","served_on","service_method","title"],"id":25,"moved":false,"sha256":"7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91","state":"in_file","type":"stipulation"}],"undoes":null},"kind":"document.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"a9cfc7bf76f52198c89c623cb1502ebd97f79b960e6ce1a1ec20c13b45f7b7c0","role":"paralegal","seq":108,"staff":3,"texts":{"summary":"ae7f515c65e5fead5d03e9399288be775e6489ed8e2469a48e883ed1ddc6ad8a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(109,'041f0bdd42da86835f0628131c44eae21c8e2005f219cd3f7692c4cef1c14d16','428868f31ba494cf35404379f039e4b261f6b24491473169ec709a22d21a00a7',CAST('{"at":"2026-11-25T10:06:02.011324Z","data":{"documents":[{"cases":[3],"changed":["cases","decided_at","decided_by","received_on","state","title"],"id":3,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"in_file","type":null}],"only_said":true,"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"041f0bdd42da86835f0628131c44eae21c8e2005f219cd3f7692c4cef1c14d16","role":"assistant","seq":109,"staff":6,"texts":{"path.3":"0513339395e70bb98b4214e4d9e3b447c4accadf89026f2a57feb1cbf4a9bcba","summary":"1a488db4874e5284d93e9b77bcc346836e6ec3f8d2f9d1104237661c4bfab05b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(110,'428868f31ba494cf35404379f039e4b261f6b24491473169ec709a22d21a00a7','cb2148a7bcaa285190deb5b02c91af7a5887f4e79b8c27ab135c97154f093a73',CAST('{"at":"2026-11-25T10:06:02.013710Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":16,"moved":false,"sha256":"7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"428868f31ba494cf35404379f039e4b261f6b24491473169ec709a22d21a00a7","role":"paralegal","seq":110,"staff":1,"texts":{"summary":"9091cd2024ec56efb000dff72b822d05ba82f9d523c36b592e46b3e9ecfd9861"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(111,'cb2148a7bcaa285190deb5b02c91af7a5887f4e79b8c27ab135c97154f093a73','abfcc6dd8c071dabef1ef59430e962342f5c358aaa4beabb5216b328ae5d02a6',CAST('{"at":"2026-11-25T10:06:02.017461Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":26,"moved":true,"sha256":"155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"cb2148a7bcaa285190deb5b02c91af7a5887f4e79b8c27ab135c97154f093a73","role":"assistant","seq":111,"staff":4,"texts":{"path.26":"eef13d58b554ed42cf8ceaec877d52ea9f61808da5a718d0c278f23223131b8a","summary":"b466eb27292a18212cc81e4775d43730276d71b512c90e613303c7c31fe46c00"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(112,'abfcc6dd8c071dabef1ef59430e962342f5c358aaa4beabb5216b328ae5d02a6','c81aba778a12f7efe405ca13ba5ec7a8cded52486003700950fa8181eb3816e6',CAST('{"at":"2026-11-25T10:06:02.020817Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"abfcc6dd8c071dabef1ef59430e962342f5c358aaa4beabb5216b328ae5d02a6","role":"paralegal","seq":112,"staff":1,"texts":{"path.22":"7bc7f152e72de66beaf4694667ae8c83fcf981d550d921ae8fb127cb651fdb64","summary":"e163e44297b70345d48e6e78d8b5c0517b34955fdb59442ee1a6b5c87b64a181"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(113,'c81aba778a12f7efe405ca13ba5ec7a8cded52486003700950fa8181eb3816e6','c1c912d06df7f39d31ea6188083a9df59014f54783ce995ab7c36eebd658eb7b',CAST('{"at":"2026-11-25T10:06:02.024083Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":22,"moved":true,"sha256":"025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4","state":"new","type":null}],"undoes":null},"kind":"document.restored","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c81aba778a12f7efe405ca13ba5ec7a8cded52486003700950fa8181eb3816e6","role":"paralegal","seq":113,"staff":1,"texts":{"path.22":"ebd94b8d052523e4e96e7b0f8a3b5ec2686bb896a4e42b30c962c7321e8ccf5f","summary":"67bed54bc68a781ea41b3aa5c1f023d0e849a280cd4a96f8cdd276713a9b13ae"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(114,'c1c912d06df7f39d31ea6188083a9df59014f54783ce995ab7c36eebd658eb7b','c3c6d7fd4a0c43efee1bf298218dc4adcb97fe8b92e10b41da3547754350cb6e',CAST('{"at":"2026-11-25T10:06:02.027386Z","data":{"documents":[{"cases":[3],"changed":["decided_at","state"],"id":3,"moved":true,"sha256":"4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7","state":"trash","type":null}],"only_said":true,"undoes":null},"kind":"document.trashed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c1c912d06df7f39d31ea6188083a9df59014f54783ce995ab7c36eebd658eb7b","role":"assistant","seq":114,"staff":6,"texts":{"path.3":"736f90891a88a5e78fe5e143586dcf7ae29efd1c2409c0831a1c36d765344832","summary":"e1a4c0302abaf0e903c8ea7319f0e9ce5cd6bcacc1b7159fb2381185c2b45a90"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(115,'c3c6d7fd4a0c43efee1bf298218dc4adcb97fe8b92e10b41da3547754350cb6e','1c1cb2829ea09a6abc845cab44e5bc8e0ccaa6e1575b2239c636002f4f218d2a',CAST('{"at":"2026-11-25T10:06:02.029736Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":9,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c3c6d7fd4a0c43efee1bf298218dc4adcb97fe8b92e10b41da3547754350cb6e","role":"paralegal","seq":115,"staff":3,"texts":{"summary":"05b449fbbc3d77f87de0f4dabb935a7b55c2f405730b4b619ed0fbe0525c3c10"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(116,'1c1cb2829ea09a6abc845cab44e5bc8e0ccaa6e1575b2239c636002f4f218d2a','d527f2dcb2f4ff427e51ccf1c589e6c3626958c2c02bcdd9b0005bb2b6e6c691',CAST('{"at":"2026-11-25T10:06:02.030865Z","data":{"case":1,"dockets":0,"fields":["caption","stage"],"parties":0,"team":0},"kind":"case.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1c1cb2829ea09a6abc845cab44e5bc8e0ccaa6e1575b2239c636002f4f218d2a","role":"paralegal","seq":116,"staff":1,"texts":{"caption":"49941fca3822b7f262705376407b677f861a173c0e97e5fe488445fb130a90a1","stage":"4e2df5de20f1430b8f8b5e316205966b96cf213f9a43868c5b82078b6e96eb8f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(117,'d527f2dcb2f4ff427e51ccf1c589e6c3626958c2c02bcdd9b0005bb2b6e6c691','3da2dc17d4209ccd63ab1f484020656e66fac4c79b79df1ebc53e5f15193a9e8',CAST('{"at":"2026-11-25T10:06:02.114722Z","data":{"case":3,"dockets":0,"fields":["status"],"parties":0,"team":0},"kind":"case.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d527f2dcb2f4ff427e51ccf1c589e6c3626958c2c02bcdd9b0005bb2b6e6c691","role":"paralegal","seq":117,"staff":3,"texts":{"status":"8dfb172fbbe08e2bfe5247ac37fb24195400acfaea8ff8bfd307dd8f60c34450"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(118,'3da2dc17d4209ccd63ab1f484020656e66fac4c79b79df1ebc53e5f15193a9e8','d01754cbc13d040246d9b843692f7948e9b012757476ceb997875de1f0d6da63',CAST('{"at":"2026-11-25T10:06:02.198854Z","data":{"case":4,"dockets":0,"fields":["side"],"parties":0,"team":0},"kind":"case.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3da2dc17d4209ccd63ab1f484020656e66fac4c79b79df1ebc53e5f15193a9e8","role":"attorney","seq":118,"staff":2,"texts":{"side":"e09e693b31ef4dca18b55a1f8a1829a3c372374b4361b6e974e95e4f3d504afa"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(119,'d01754cbc13d040246d9b843692f7948e9b012757476ceb997875de1f0d6da63','72c996e663bd69b936cd1a17f5e62b1a117e44485c2dfe5a9ee3bd21338681ad',CAST('{"at":"2026-11-25T10:06:02.203413Z","data":{"documents":[{"cases":[4],"changed":["cases"],"id":4,"moved":true,"sha256":"b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051","state":"in_file","type":"order"}],"undoes":null},"kind":"document.moved","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"d01754cbc13d040246d9b843692f7948e9b012757476ceb997875de1f0d6da63","role":"paralegal","seq":119,"staff":1,"texts":{"path.4":"8cabe0fff9c101ce5ae4e5691819b8f24c45fb05990e46d68fc09312dbd1b481","summary":"85b8eae70f2c9774088bfe40177dd389c0ab25c3869f22b74620c07cd65eae1c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(120,'72c996e663bd69b936cd1a17f5e62b1a117e44485c2dfe5a9ee3bd21338681ad','552cf62302d2cf39c4d722655c834546394f59bb9cb05eb405f0074914b74c7b',CAST('{"at":"2026-11-25T10:06:02.205874Z","data":{"documents":[{"cases":[],"changed":["decided_at","state"],"id":9,"moved":false,"sha256":"921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82","state":"new","type":null}],"undoes":null},"kind":"document.brought_back","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"72c996e663bd69b936cd1a17f5e62b1a117e44485c2dfe5a9ee3bd21338681ad","role":"paralegal","seq":120,"staff":3,"texts":{"summary":"4baf18d10963adbee16353f6ecba4df35d5cd01e654da2c2352db443cb635f82"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(121,'552cf62302d2cf39c4d722655c834546394f59bb9cb05eb405f0074914b74c7b','2544e0b4cc94831103c2eb841752d5e4a43d54abc13a3795551b5f5afe339d12',CAST('{"at":"2026-11-25T10:06:02.213781Z","data":{"documents":[{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":10,"moved":true,"sha256":"2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27","state":"in_file","type":null},{"cases":[1],"changed":["cases","decided_at","decided_by","handling","received_on","state"],"id":11,"moved":true,"sha256":"5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310","state":"in_file","type":null}],"undoes":null},"kind":"document.filed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"552cf62302d2cf39c4d722655c834546394f59bb9cb05eb405f0074914b74c7b","role":"assistant","seq":121,"staff":4,"texts":{"path.10":"ec660a38f660e68aa0248e434df13d2df079bcf71890a99cdeb503e710a1fbcb","path.11":"b2b79e1540f9b79a2d049aec3fb086767bc65b1de1005575877075d314dcc0c3","summary":"23f75612846ee44eb4ed9c5ab9c340ec593fe466b26c63241a54b0ceefbc6602"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(122,'2544e0b4cc94831103c2eb841752d5e4a43d54abc13a3795551b5f5afe339d12','70a380106898e3b2bb63f64a2ba885a6342e96b79676ad76bb87f59619296ff7',CAST('{"at":"2026-11-25T10:06:02.216485Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":12,"moved":false,"sha256":"82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e","state":"set_aside","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":13,"moved":false,"sha256":"a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5","state":"set_aside","type":null}],"undoes":null},"kind":"document.set_aside","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2544e0b4cc94831103c2eb841752d5e4a43d54abc13a3795551b5f5afe339d12","role":"paralegal","seq":122,"staff":1,"texts":{"summary":"411dbf25abe5f6bf2227491c26c4895cd27be3c2cebd13fd1c2f065d9c414957"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(123,'70a380106898e3b2bb63f64a2ba885a6342e96b79676ad76bb87f59619296ff7','e507de6fb9ac3445bc8d0ddf6f03e273d733c4f7a29cddd9970849ca570ddb61',CAST('{"at":"2026-11-25T10:06:02.221985Z","data":{"documents":[{"cases":[],"changed":["decided_at","decided_by","state"],"id":14,"moved":true,"sha256":"da284762015d5c35da4337ec6c9731e01015fa3ee06f31e88d444d247cc195ba","state":"trash","type":null},{"cases":[],"changed":["decided_at","decided_by","state"],"id":15,"moved":true,"sha256":"aebc6a7841cba4da4dd887054177aaaad3fbd21c6d7f0468f32a51c260050879","state":"trash","type":null}],"undoes":null},"kind":"document.trashed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"70a380106898e3b2bb63f64a2ba885a6342e96b79676ad76bb87f59619296ff7","role":"paralegal","seq":123,"staff":3,"texts":{"path.14":"dc3e2156b83ea56b419cf5b5ab2dc57b70f9547e96af2a241a142a6b58194955","path.15":"a20e34c05a9a4c454562150d53eb887fc1bf4c5053e2b8dca6f671d46487ad7e","summary":"d256ff878f1a6f0c091ac9b6c47ae1076fcc1496996343a09df083212b8bfaba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(124,'e507de6fb9ac3445bc8d0ddf6f03e273d733c4f7a29cddd9970849ca570ddb61','7baa49880769ce88a9652d62209292dba5c5fd838c52d8d90998c0798b1d7fd6',CAST('{"at":"2026-11-25T10:06:02.223792Z","data":{"case":1},"kind":"case.reviewed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e507de6fb9ac3445bc8d0ddf6f03e273d733c4f7a29cddd9970849ca570ddb61","role":"attorney","seq":124,"staff":2,"texts":{"summary":"e237868c8efd00ddf75f61490b1fb8cb422ec73c5ff17490f25bb327bc78219f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(125,'7baa49880769ce88a9652d62209292dba5c5fd838c52d8d90998c0798b1d7fd6','f4e85ba1bb388c8acb10a84c51c08da50a8afae3d82f5e1709ad9e052db1f13f',CAST('{"at":"2026-11-25T10:06:02.224863Z","data":{"case":2},"kind":"case.reviewed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7baa49880769ce88a9652d62209292dba5c5fd838c52d8d90998c0798b1d7fd6","role":"paralegal","seq":125,"staff":3,"texts":{"summary":"63b42fe6238303426a8ec3ef283a53312654d99e7c39ebd1b625700e8626dda6"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(126,'f4e85ba1bb388c8acb10a84c51c08da50a8afae3d82f5e1709ad9e052db1f13f','b2c92dfb235396a92b2877fe14858a574f59c68759ce94c9592bd5cf5d6a60b1',CAST('{"at":"2026-11-25T10:06:02.229364Z","data":{"assignee":null,"case":1,"due":"2026-04-02","task":2},"kind":"task.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f4e85ba1bb388c8acb10a84c51c08da50a8afae3d82f5e1709ad9e052db1f13f","role":"assistant","seq":126,"staff":4,"texts":{"summary":"d4adbdca520f025c187396906b0aa8544a09f0b8e7ce287a30ee3c1f18918761"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(127,'b2c92dfb235396a92b2877fe14858a574f59c68759ce94c9592bd5cf5d6a60b1','609962728b016e09f74c6731b727aa71ce3bfcfd20c2b5914c4406193b132e4b',CAST('{"at":"2026-11-25T10:06:02.231666Z","data":{"case":1,"due":"2026-04-09","fields":["due_on"],"task":2},"kind":"task.moved","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"b2c92dfb235396a92b2877fe14858a574f59c68759ce94c9592bd5cf5d6a60b1","role":"assistant","seq":127,"staff":4,"texts":{"summary":"8c0bc6407e5375464b3627fdc1f2ebebb530d6671230b4b34e573d850b6671c4"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(128,'609962728b016e09f74c6731b727aa71ce3bfcfd20c2b5914c4406193b132e4b','56aa5d7944e3fbfcd82d02154205dca0141e276006263cb7476802831897e746',CAST('{"at":"2026-11-25T10:06:02.232876Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":2},"kind":"task.done","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"609962728b016e09f74c6731b727aa71ce3bfcfd20c2b5914c4406193b132e4b","role":"assistant","seq":128,"staff":4,"texts":{"summary":"b85664ef64574becac07c76b6c111a88741e741f6facc6726ac8648c693512ac"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(129,'56aa5d7944e3fbfcd82d02154205dca0141e276006263cb7476802831897e746','c844feba1cc8d1185191fda639f265327138812189353e05f8dae8bc4c1f7efa',CAST('{"at":"2026-11-25T10:06:02.234008Z","data":{"case":1,"due":"2026-04-09","fields":["done_at","done_by","state"],"task":2},"kind":"task.reopened","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"56aa5d7944e3fbfcd82d02154205dca0141e276006263cb7476802831897e746","role":"assistant","seq":129,"staff":4,"texts":{"summary":"7a66c47b3d73e0fd8091d7600d1934b2bbeae91229754fe593144d7bbbf80a79"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(130,'c844feba1cc8d1185191fda639f265327138812189353e05f8dae8bc4c1f7efa','3861943beeef78643c8b7959d3063bc06760d104717ce0060a9d1b79dfe125bf',CAST('{"at":"2026-11-25T10:06:02.242686Z","data":{"assignee":null,"case":4,"due":null,"task":3},"kind":"task.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c844feba1cc8d1185191fda639f265327138812189353e05f8dae8bc4c1f7efa","role":"paralegal","seq":130,"staff":1,"texts":{"summary":"28700ebdcaf5e65aea75c39d905b818d08cab92caa0afc5d2781a5eeb652ad11"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(131,'3861943beeef78643c8b7959d3063bc06760d104717ce0060a9d1b79dfe125bf','40238a47d8318b059261efe11e4c01e21cf4a3a926171fff818cce0d6a61e31f',CAST('{"at":"2026-11-25T10:06:02.244770Z","data":{"case":4,"due":null,"fields":["assignee_id"],"task":3},"kind":"task.assigned","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3861943beeef78643c8b7959d3063bc06760d104717ce0060a9d1b79dfe125bf","role":"paralegal","seq":131,"staff":1,"texts":{"summary":"b139aa1a6b749fb80de9dc8648841e19c4bf0ddec13636d0eaa8fd7233db87ce"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(132,'40238a47d8318b059261efe11e4c01e21cf4a3a926171fff818cce0d6a61e31f','e4bb7796b8276686d4b9c3c190d06361326a915da40167a5c9c1ba01959e92f2',CAST('{"at":"2026-11-25T10:06:02.246051Z","data":{"case":4,"due":null,"fields":["done_at","done_by","state"],"task":3},"kind":"task.done","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"40238a47d8318b059261efe11e4c01e21cf4a3a926171fff818cce0d6a61e31f","role":"paralegal","seq":132,"staff":3,"texts":{"summary":"df28e47b49954ad2e75d7950f591dd35570e8708c9609b02c13b48bbdebdb248"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(133,'e4bb7796b8276686d4b9c3c190d06361326a915da40167a5c9c1ba01959e92f2','1c932b675c25c816e8efcde9e220489f387e6dc5a857a0452db580edd41f310e',CAST('{"at":"2026-11-25T10:06:02.249778Z","data":{"assignee":null,"case":null,"due":"2026-05-04","task":4},"kind":"task.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e4bb7796b8276686d4b9c3c190d06361326a915da40167a5c9c1ba01959e92f2","role":"paralegal","seq":133,"staff":1,"texts":{"summary":"146e286bb562b3790558002ce0b71b774f0c6bece56c8558c2f1f2706c4b8b5c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(134,'1c932b675c25c816e8efcde9e220489f387e6dc5a857a0452db580edd41f310e','f18aa47a470a3c99c28a12df384ebcb27d0e83d74cb34d929f3b7cd799776490',CAST('{"at":"2026-11-25T10:06:02.251390Z","data":{"case":1,"due":"2026-05-06","fields":["assignee_id","case_id","due_on","note","priority","what"],"task":4},"kind":"task.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1c932b675c25c816e8efcde9e220489f387e6dc5a857a0452db580edd41f310e","role":"paralegal","seq":134,"staff":1,"texts":{"summary":"ad0c434ba7dabb5004d4f897f428f1ff9a9e3d82418db53cc082f856a3b5467f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(135,'f18aa47a470a3c99c28a12df384ebcb27d0e83d74cb34d929f3b7cd799776490','ffc27eda909fbc07e9529c43e6e418076d6408b72a10c236cefc856f19aeff3f',CAST('{"at":"2026-11-25T10:06:02.254743Z","data":{"assignee":null,"case":null,"due":null,"task":5},"kind":"task.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f18aa47a470a3c99c28a12df384ebcb27d0e83d74cb34d929f3b7cd799776490","role":"paralegal","seq":135,"staff":1,"texts":{"summary":"8802c10d870a9f2bd39b095a286ba9b39eb2ae3c6499f189e920d5c2b94b2a6f"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(136,'ffc27eda909fbc07e9529c43e6e418076d6408b72a10c236cefc856f19aeff3f','bd3937195f7e0b378de4464fe2b123b894dd599671ccc26d323d61ac9f87e420',CAST('{"at":"2026-11-25T10:06:02.256305Z","data":{"case":null,"fields":["state"],"key":[5],"table":"task","task":5,"undoes":118},"kind":"act.undone","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ffc27eda909fbc07e9529c43e6e418076d6408b72a10c236cefc856f19aeff3f","role":"paralegal","seq":136,"staff":1,"texts":{"summary":"c7b123e658afc0662a61f2a8b216a0bb01b6498f5a5ec6d1742e690d157595d5"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(137,'bd3937195f7e0b378de4464fe2b123b894dd599671ccc26d323d61ac9f87e420','6241733f0fa7acf3de5edaca4eb0e36eac7bf71e2f926f255b2c9e65e016fbec',CAST('{"at":"2026-11-25T10:06:02.260126Z","data":{"assignee":null,"case":null,"due":"2026-04-01","task":6},"kind":"task.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"bd3937195f7e0b378de4464fe2b123b894dd599671ccc26d323d61ac9f87e420","role":"attorney","seq":137,"staff":2,"texts":{"summary":"62e078754fb81244a553dec864506c40e738634ddde70121c89a5e48ba8ddb2b"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(138,'6241733f0fa7acf3de5edaca4eb0e36eac7bf71e2f926f255b2c9e65e016fbec','95f2cb2685347790bba74d278acd7c4714a43782027ed8f70fe07285c9405724',CAST('{"at":"2026-11-25T10:06:02.261864Z","data":{"case":1,"document":null,"element":"id-contact","state":"requested"},"kind":"element.requested","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6241733f0fa7acf3de5edaca4eb0e36eac7bf71e2f926f255b2c9e65e016fbec","role":"assistant","seq":138,"staff":4,"texts":{"summary":"a9b7c625238c3ec97249bdef076ae1c8be0da14ab68e4df15fcb0065dd08deba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(139,'95f2cb2685347790bba74d278acd7c4714a43782027ed8f70fe07285c9405724','45829065506a37747759b95307cc0ea93bc93c4b4f5cca4a3f79302dd5cb9a11',CAST('{"at":"2026-11-25T10:06:02.263392Z","data":{"case":1,"document":21,"element":"summons-issued","state":"received"},"kind":"element.received","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"95f2cb2685347790bba74d278acd7c4714a43782027ed8f70fe07285c9405724","role":"assistant","seq":139,"staff":4,"texts":{"summary":"8301f95bb8e9d36ee4817242502c841498dabda7e83764aeefd040dde5d3adb0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(140,'45829065506a37747759b95307cc0ea93bc93c4b4f5cca4a3f79302dd5cb9a11','ec52d6cc96086bc1162ec54367c7ad0d0183a798d14a999a1441760c8ee52263',CAST('{"at":"2026-11-25T10:06:02.264544Z","data":{"case":1,"document":null,"element":"service-each","state":"requested"},"kind":"element.requested","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"45829065506a37747759b95307cc0ea93bc93c4b4f5cca4a3f79302dd5cb9a11","role":"paralegal","seq":140,"staff":3,"texts":{"summary":"acc4a9d808437f793f8b92caf4ca02199636d1ef33903260a9c72c96a4508c48"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(141,'ec52d6cc96086bc1162ec54367c7ad0d0183a798d14a999a1441760c8ee52263','f88c814e1bdfc5895be5a3d246025f432891bcce39eb7330001e2c340e8add47',CAST('{"at":"2026-11-25T10:06:02.265672Z","data":{"case":1,"document":6,"element":"service-each","state":"received"},"kind":"element.received","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ec52d6cc96086bc1162ec54367c7ad0d0183a798d14a999a1441760c8ee52263","role":"paralegal","seq":141,"staff":3,"texts":{"summary":"b705ca9199da27c576493d21ab9e7277e1fd372e27998ec5216f7bc2d435f70d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(142,'f88c814e1bdfc5895be5a3d246025f432891bcce39eb7330001e2c340e8add47','e9115a09a034389c32080481a032f2e22e3ff71560602e91d210a248ac23fcbc',CAST('{"at":"2026-11-25T10:06:02.266722Z","data":{"case":1,"document":6,"element":"service-each","state":"reviewed"},"kind":"element.reviewed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"f88c814e1bdfc5895be5a3d246025f432891bcce39eb7330001e2c340e8add47","role":"paralegal","seq":142,"staff":3,"texts":{"summary":"1461cdf320f23f12fc821e201abe7ebd83d3fb536373663a15405284add00809"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(143,'e9115a09a034389c32080481a032f2e22e3ff71560602e91d210a248ac23fcbc','552617984989942ed4380d0e7f3db6f029c3bc4fdd77d530ced09f10a70b7daf',CAST('{"at":"2026-11-25T10:06:02.267988Z","data":{"case":1,"document":21,"element":"complaint","state":"received"},"kind":"element.received","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"e9115a09a034389c32080481a032f2e22e3ff71560602e91d210a248ac23fcbc","role":"paralegal","seq":143,"staff":1,"texts":{"summary":"99f067c06af498374cbe5b0cc278b532b5323c37d85c4b6e7c883972ad07714d"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(144,'552617984989942ed4380d0e7f3db6f029c3bc4fdd77d530ced09f10a70b7daf','1846dd903017627a4c6df28e4d79995e0c707cd57b16324435707286f7bee0d9',CAST('{"at":"2026-11-25T10:06:02.269251Z","data":{"case":1,"document":21,"element":"complaint","state":"reviewed"},"kind":"element.reviewed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"552617984989942ed4380d0e7f3db6f029c3bc4fdd77d530ced09f10a70b7daf","role":"attorney","seq":144,"staff":2,"texts":{"summary":"1c61027b518365fd95ff4295bcda4b98a4b69cf2ee8bdd59996833bb45867abf"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(145,'1846dd903017627a4c6df28e4d79995e0c707cd57b16324435707286f7bee0d9','5e6db8a36ee37adfe7e43051bfe7f641b0785f8580f0c13925c38888dcb682d7',CAST('{"at":"2026-11-25T10:06:02.270344Z","data":{"case":1,"document":null,"element":"jury-demand","state":"waived"},"kind":"element.waived","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1846dd903017627a4c6df28e4d79995e0c707cd57b16324435707286f7bee0d9","role":"attorney","seq":145,"staff":2,"texts":{"summary":"2960685c24f96fa78c95d8239e0022eb562c9f7f8c40d1c6d264d53f99cb99d0"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(146,'5e6db8a36ee37adfe7e43051bfe7f641b0785f8580f0c13925c38888dcb682d7','97eaa61ea3770b88f9ecbbd17fb8739ccdb4cc872435e09c309113ce9e2fcb08',CAST('{"at":"2026-11-25T10:06:02.271425Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"requested"},"kind":"element.requested","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"5e6db8a36ee37adfe7e43051bfe7f641b0785f8580f0c13925c38888dcb682d7","role":"paralegal","seq":146,"staff":1,"texts":{"summary":"e11194912a5b0b80e7bcb7f8aff68249665183327d0970e60cbc14a9d2e6ae9c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(147,'97eaa61ea3770b88f9ecbbd17fb8739ccdb4cc872435e09c309113ce9e2fcb08','37a69c5e3a5e35144cdac2a0e8434a6f3cb9ff8a5cdbfcdb93bb49e28542c3bd',CAST('{"at":"2026-11-25T10:06:02.272431Z","data":{"case":1,"document":null,"element":"cover-sheet","state":"missing"},"kind":"element.missing","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"97eaa61ea3770b88f9ecbbd17fb8739ccdb4cc872435e09c309113ce9e2fcb08","role":"paralegal","seq":147,"staff":1,"texts":{"summary":"3b12a72b9088914e489f1aea84c241ff969e7886c78dc418af700db75b3232ea"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(148,'37a69c5e3a5e35144cdac2a0e8434a6f3cb9ff8a5cdbfcdb93bb49e28542c3bd','ae7ed8bd260ffac40301ccf7e1e6c418b9e2a92560b2a2195d41ca64560a6b7b',CAST('{"at":"2026-11-25T10:06:02.273454Z","data":{"case":1,"contact":1},"kind":"contact.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"37a69c5e3a5e35144cdac2a0e8434a6f3cb9ff8a5cdbfcdb93bb49e28542c3bd","role":"paralegal","seq":148,"staff":1,"texts":{"summary":"0a6790c08dee00e25c069fdbbf7882b6a1581755cb5a47fbde3da366b4f20f8c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(149,'ae7ed8bd260ffac40301ccf7e1e6c418b9e2a92560b2a2195d41ca64560a6b7b','2ab0c885cbc7690c376b1cb3526717dbdcee8c35c846a94170e0921fe0cd969c',CAST('{"at":"2026-11-25T10:06:02.274301Z","data":{"case":1,"contact":2},"kind":"contact.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ae7ed8bd260ffac40301ccf7e1e6c418b9e2a92560b2a2195d41ca64560a6b7b","role":"paralegal","seq":149,"staff":3,"texts":{"summary":"f9a8fc4bdee4d2be6c1ed8fc42ef694a81a5a6477b72acdd4831f6c3a53ed0ed"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(150,'2ab0c885cbc7690c376b1cb3526717dbdcee8c35c846a94170e0921fe0cd969c','ec3cf48de555ac893f039c89234321da459226b6094677839d60459e76fa16d1',CAST('{"at":"2026-11-25T10:06:02.275162Z","data":{"case":null,"contact":3},"kind":"contact.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"2ab0c885cbc7690c376b1cb3526717dbdcee8c35c846a94170e0921fe0cd969c","role":"attorney","seq":150,"staff":2,"texts":{"summary":"85aa6c7b341856690f1d19bbedfdd82739925330d85d9dd93cb5737856181af7"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(151,'ec3cf48de555ac893f039c89234321da459226b6094677839d60459e76fa16d1','be6bdcb8b593786d82e9992d9fc6f2c4a1278ae5957a00c04519ee5213d99e24',CAST('{"at":"2026-11-25T10:06:02.276059Z","data":{"case":1,"contact":1,"fields":["note","phone"]},"kind":"contact.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ec3cf48de555ac893f039c89234321da459226b6094677839d60459e76fa16d1","role":"paralegal","seq":151,"staff":1,"texts":{"summary":"454addb49ad75043120184c559942d397b80e131b507a11ab781a9ab5aa1f820"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(152,'be6bdcb8b593786d82e9992d9fc6f2c4a1278ae5957a00c04519ee5213d99e24','6c6c8fbc341f2e0d69e8359893009def62c276c3f6a09d9b230c350956ecd183',CAST('{"at":"2026-11-25T10:06:02.276806Z","data":{"case":1,"contact":2,"fields":["active"]},"kind":"contact.removed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"be6bdcb8b593786d82e9992d9fc6f2c4a1278ae5957a00c04519ee5213d99e24","role":"paralegal","seq":152,"staff":3,"texts":{"summary":"ff591cc7694eb12d7220494519b1977d99247ed27ab3552182e0088e29ab9c7a"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(153,'6c6c8fbc341f2e0d69e8359893009def62c276c3f6a09d9b230c350956ecd183','6d4e6e4ba2902af9baab450954e7f292f88379239d19212f772ab271f7f755b6',CAST('{"at":"2026-11-25T10:06:02.279476Z","data":{"case":1,"client":false,"party":6},"kind":"party.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6c6c8fbc341f2e0d69e8359893009def62c276c3f6a09d9b230c350956ecd183","role":"paralegal","seq":153,"staff":1,"texts":{"summary":"62bfb055268810f611146f1055ca88beb9f9d1c19a9480396c6c1578a5ffd73c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(154,'6d4e6e4ba2902af9baab450954e7f292f88379239d19212f772ab271f7f755b6','3595883ff95330b2bd08435a3ed1b6c3bebe3b6cf5b6159eb2faa804d23acb0b',CAST('{"at":"2026-11-25T10:06:02.281738Z","data":{"case":1,"client":false,"party":7},"kind":"party.added","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"6d4e6e4ba2902af9baab450954e7f292f88379239d19212f772ab271f7f755b6","role":"paralegal","seq":154,"staff":3,"texts":{"summary":"01c114bfe14fb0291382afc9b3b045c3e80ee0e6ab97f4990811cf5f74048969"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(155,'3595883ff95330b2bd08435a3ed1b6c3bebe3b6cf5b6159eb2faa804d23acb0b','ba5cceda2152febdf92184dbf58fa292c9cc6f5f6453fe283ccc10cba5e0a8a0',CAST('{"at":"2026-11-25T10:06:02.282997Z","data":{"case":1,"fields":["name"],"party":3},"kind":"party.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"3595883ff95330b2bd08435a3ed1b6c3bebe3b6cf5b6159eb2faa804d23acb0b","role":"paralegal","seq":155,"staff":1,"texts":{"summary":"0b50e982a698ddd5879ffad96a9a9552ba3a4d3fad3aca792e87e336099593aa"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(156,'ba5cceda2152febdf92184dbf58fa292c9cc6f5f6453fe283ccc10cba5e0a8a0','89d38018b0af500522d037d54a4cda4ad507977ff43266ba3c5716dc894a0258',CAST('{"at":"2026-11-25T10:06:02.283724Z","data":{"case":1,"fields":["active"],"party":2},"kind":"party.removed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"ba5cceda2152febdf92184dbf58fa292c9cc6f5f6453fe283ccc10cba5e0a8a0","role":"paralegal","seq":156,"staff":3,"texts":{"summary":"b7714896492dd9b1f68fe9628d7136ea4f484f5803adcd2d7b5f4e8b65d92692"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(157,'89d38018b0af500522d037d54a4cda4ad507977ff43266ba3c5716dc894a0258','90282f432f7039ced5194357f5900d6a209aea616e770def9eb54cad8c82e891',CAST('{"at":"2026-11-25T10:06:02.284568Z","data":{"case":null,"due":"2026-04-03","fields":["due_on"],"task":6},"kind":"task.moved","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"89d38018b0af500522d037d54a4cda4ad507977ff43266ba3c5716dc894a0258","role":"paralegal","seq":157,"staff":1,"texts":{"summary":"8bfa3011cfcfe321bcf5e2cf2cd34fb84e552a02eeaa0b82d7d4dc744f319d1e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(158,'90282f432f7039ced5194357f5900d6a209aea616e770def9eb54cad8c82e891','c546ba45804a8f912d7c9bc16b7c779b782fab859c88b54daf45dbd52f8d35e7',CAST('{"at":"2026-11-25T10:06:02.285720Z","data":{"assignment":10,"case":4,"due":null,"kind":"drafting","rescue":null,"to":4},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"90282f432f7039ced5194357f5900d6a209aea616e770def9eb54cad8c82e891","role":"paralegal","seq":158,"staff":1,"texts":{"summary":"505d35f534d2a16b4706aaf9f1272374bcae319757773a0c95416ddfbe5e0fba"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(159,'c546ba45804a8f912d7c9bc16b7c779b782fab859c88b54daf45dbd52f8d35e7','667f706c8ba019d73a81db121774d3384105b629694227ee11f218e9a2c0bd1f',CAST('{"at":"2026-11-25T10:06:02.286702Z","data":{"assignment":10,"case":4,"fields":["due_on","rescue_on","what"]},"kind":"assignment.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c546ba45804a8f912d7c9bc16b7c779b782fab859c88b54daf45dbd52f8d35e7","role":"paralegal","seq":159,"staff":1,"texts":{"summary":"bdd14a9c42f28917807254603f36f09318ad41aa755f5459ec814b2ec7a46c87"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(160,'667f706c8ba019d73a81db121774d3384105b629694227ee11f218e9a2c0bd1f','1b80320843078054e606b1b594af8fe8d452b5005ac7f0894e90f40558a82ccc',CAST('{"at":"2026-11-25T10:06:02.287435Z","data":{"assignment":10,"case":4,"from":4,"to":6},"kind":"assignment.reassigned","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"667f706c8ba019d73a81db121774d3384105b629694227ee11f218e9a2c0bd1f","role":"paralegal","seq":160,"staff":1,"texts":{"summary":"c24196f03d821f6fe4de1f50f1363dcea61cf0a3693eca24ab27a68c96a4f143"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(161,'1b80320843078054e606b1b594af8fe8d452b5005ac7f0894e90f40558a82ccc','0ba73e47b43618cbf2345c4a5c80d9779777b9863ca038415d846b5b6d5f501c',CAST('{"at":"2026-11-25T10:06:02.288211Z","data":{"assignment":11,"case":4,"due":null,"kind":"drafting","rescue":null,"to":4},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"1b80320843078054e606b1b594af8fe8d452b5005ac7f0894e90f40558a82ccc","role":"paralegal","seq":161,"staff":1,"texts":{"summary":"739dbfe69f5298c5131c21ba99840aea6fd86ceefa8e99d221f152f918c8a40c"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(162,'0ba73e47b43618cbf2345c4a5c80d9779777b9863ca038415d846b5b6d5f501c','7757918d14c460fefcdf47ab77c1a11a0914322cf6353a24704992a56055eb61',CAST('{"at":"2026-11-25T10:06:02.289239Z","data":{"assignment":11,"case":4},"kind":"assignment.withdrawn","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"0ba73e47b43618cbf2345c4a5c80d9779777b9863ca038415d846b5b6d5f501c","role":"paralegal","seq":162,"staff":1,"texts":{"summary":"5e926e5550b9dd1f8ab29deccf2789bb78ae995812f5f0a859f8fd12a2828675"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(163,'7757918d14c460fefcdf47ab77c1a11a0914322cf6353a24704992a56055eb61','c1b690e74d10e373dc737f547aac8dc089c02fdaf9aa86bae3af7325df33efa8',CAST('{"at":"2026-11-25T10:06:02.290590Z","data":{"assignment":12,"case":4,"due":null,"kind":"drafting","rescue":null,"to":4},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7757918d14c460fefcdf47ab77c1a11a0914322cf6353a24704992a56055eb61","role":"attorney","seq":163,"staff":2,"texts":{"summary":"9dcc8be88b0431e40f461d302f9f36df09ff6bd9bfd1f1763fb04d4d6a287b98"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(164,'c1b690e74d10e373dc737f547aac8dc089c02fdaf9aa86bae3af7325df33efa8','5d41fd065e2e4ac1f53686725656f06d2a509f5da04645d9f4f221d61cad2632',CAST('{"at":"2026-11-25T10:06:02.292437Z","data":{"assignment":12,"case":4},"kind":"assignment.begun","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"c1b690e74d10e373dc737f547aac8dc089c02fdaf9aa86bae3af7325df33efa8","role":"assistant","seq":164,"staff":4,"texts":{"summary":"d5b80e4d4d4408f7bccb524b357f627731897440dd6df6740d00f8832ff67a2e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(165,'5d41fd065e2e4ac1f53686725656f06d2a509f5da04645d9f4f221d61cad2632','fd7b59f2d29236be9096bfc4b3ae006fdf1ae942b00c6764b3c524c9c38bf58d',CAST('{"at":"2026-11-25T10:06:02.293325Z","data":{"assignment":13,"case":4,"due":null,"kind":"drafting","rescue":null,"to":6},"kind":"assignment.given","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"5d41fd065e2e4ac1f53686725656f06d2a509f5da04645d9f4f221d61cad2632","role":"attorney","seq":165,"staff":2,"texts":{"summary":"71d6818e9a69f7d4c444cc4de841da574058b5bda6c8b9accb65705d82819174"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(166,'fd7b59f2d29236be9096bfc4b3ae006fdf1ae942b00c6764b3c524c9c38bf58d','892e571e3f115d96000d9fbe7d80e0f2891a7815f874ebbcc731fdd0f0d86ae9',CAST('{"at":"2026-11-25T10:06:02.294298Z","data":{"assignment":13,"case":4,"from":6,"to":4},"kind":"assignment.reassigned","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"fd7b59f2d29236be9096bfc4b3ae006fdf1ae942b00c6764b3c524c9c38bf58d","role":"attorney","seq":166,"staff":2,"texts":{"summary":"cb864785171fa2e5234fcc4cb68beee2bf1152a4eb8fd6aa055f014b7d9bfa04"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(167,'892e571e3f115d96000d9fbe7d80e0f2891a7815f874ebbcc731fdd0f0d86ae9','7deff92ad95fdeb52b11161bef3a0618beab2bf36e480f9d8300a6efc298f9df',CAST('{"at":"2026-11-25T10:06:02.295068Z","data":{"assignment":6,"case":4},"kind":"assignment.done","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"892e571e3f115d96000d9fbe7d80e0f2891a7815f874ebbcc731fdd0f0d86ae9","role":"paralegal","seq":167,"staff":1,"texts":{"summary":"4a7067549b1a4046788c7165d8f8392d2d7de3cbbde8bddd4d39f8fc362d6120"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(168,'7deff92ad95fdeb52b11161bef3a0618beab2bf36e480f9d8300a6efc298f9df','fd6e0e99ae0f9236922663a4a2dc22f8ad0cb10d4a4d8815b7184fc0894a9736',CAST('{"at":"2026-11-25T10:06:02.297133Z","data":{"documents":[{"cases":[],"changed":["title"],"id":5,"moved":false,"sha256":"306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec","state":"set_aside","type":null}],"undoes":null},"kind":"document.changed","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"7deff92ad95fdeb52b11161bef3a0618beab2bf36e480f9d8300a6efc298f9df","role":"paralegal","seq":168,"staff":1,"texts":{"summary":"51d4e12603f128ec27092f98901c84712f35d0d7d2aaa56aa75ae3091973134e"},"v":1}' AS BLOB));
INSERT INTO "ledger" VALUES(169,'fd6e0e99ae0f9236922663a4a2dc22f8ad0cb10d4a4d8815b7184fc0894a9736','aac2b52cba363872bb3fb9aa28cb5eacc92623c3376fc3c93231d1a081956f21',CAST('{"at":"2026-11-25T10:06:02.305715Z","data":{"versions":[[17,"d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a",40]]},"kind":"intake.taken","office":"1c1895f9-40d0-40bb-9808-ed2359719222","prev":"fd6e0e99ae0f9236922663a4a2dc22f8ad0cb10d4a4d8815b7184fc0894a9736","role":"intake","seq":169,"staff":null,"texts":{},"v":1}' AS BLOB));
CREATE TABLE ledger_ref (
    kind TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL REFERENCES ledger(seq), PRIMARY KEY (kind, id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_ref" VALUES('assignment',1,23);
INSERT INTO "ledger_ref" VALUES('assignment',1,32);
INSERT INTO "ledger_ref" VALUES('assignment',1,33);
INSERT INTO "ledger_ref" VALUES('assignment',1,34);
INSERT INTO "ledger_ref" VALUES('assignment',1,35);
INSERT INTO "ledger_ref" VALUES('assignment',1,36);
INSERT INTO "ledger_ref" VALUES('assignment',1,37);
INSERT INTO "ledger_ref" VALUES('assignment',1,38);
INSERT INTO "ledger_ref" VALUES('assignment',1,40);
INSERT INTO "ledger_ref" VALUES('assignment',1,41);
INSERT INTO "ledger_ref" VALUES('assignment',1,42);
INSERT INTO "ledger_ref" VALUES('assignment',1,43);
INSERT INTO "ledger_ref" VALUES('assignment',1,44);
INSERT INTO "ledger_ref" VALUES('assignment',1,46);
INSERT INTO "ledger_ref" VALUES('assignment',1,47);
INSERT INTO "ledger_ref" VALUES('assignment',1,48);
INSERT INTO "ledger_ref" VALUES('assignment',1,49);
INSERT INTO "ledger_ref" VALUES('assignment',1,50);
INSERT INTO "ledger_ref" VALUES('assignment',2,24);
INSERT INTO "ledger_ref" VALUES('assignment',2,52);
INSERT INTO "ledger_ref" VALUES('assignment',2,53);
INSERT INTO "ledger_ref" VALUES('assignment',2,54);
INSERT INTO "ledger_ref" VALUES('assignment',2,55);
INSERT INTO "ledger_ref" VALUES('assignment',2,57);
INSERT INTO "ledger_ref" VALUES('assignment',3,25);
INSERT INTO "ledger_ref" VALUES('assignment',3,58);
INSERT INTO "ledger_ref" VALUES('assignment',3,59);
INSERT INTO "ledger_ref" VALUES('assignment',4,26);
INSERT INTO "ledger_ref" VALUES('assignment',4,60);
INSERT INTO "ledger_ref" VALUES('assignment',4,61);
INSERT INTO "ledger_ref" VALUES('assignment',4,62);
INSERT INTO "ledger_ref" VALUES('assignment',4,63);
INSERT INTO "ledger_ref" VALUES('assignment',5,27);
INSERT INTO "ledger_ref" VALUES('assignment',5,64);
INSERT INTO "ledger_ref" VALUES('assignment',5,65);
INSERT INTO "ledger_ref" VALUES('assignment',5,66);
INSERT INTO "ledger_ref" VALUES('assignment',5,67);
INSERT INTO "ledger_ref" VALUES('assignment',5,68);
INSERT INTO "ledger_ref" VALUES('assignment',6,28);
INSERT INTO "ledger_ref" VALUES('assignment',6,72);
INSERT INTO "ledger_ref" VALUES('assignment',6,73);
INSERT INTO "ledger_ref" VALUES('assignment',6,74);
INSERT INTO "ledger_ref" VALUES('assignment',6,167);
INSERT INTO "ledger_ref" VALUES('assignment',7,29);
INSERT INTO "ledger_ref" VALUES('assignment',7,75);
INSERT INTO "ledger_ref" VALUES('assignment',7,76);
INSERT INTO "ledger_ref" VALUES('assignment',7,77);
INSERT INTO "ledger_ref" VALUES('assignment',7,78);
INSERT INTO "ledger_ref" VALUES('assignment',7,79);
INSERT INTO "ledger_ref" VALUES('assignment',7,80);
INSERT INTO "ledger_ref" VALUES('assignment',8,30);
INSERT INTO "ledger_ref" VALUES('assignment',8,83);
INSERT INTO "ledger_ref" VALUES('assignment',8,84);
INSERT INTO "ledger_ref" VALUES('assignment',8,85);
INSERT INTO "ledger_ref" VALUES('assignment',9,31);
INSERT INTO "ledger_ref" VALUES('assignment',9,86);
INSERT INTO "ledger_ref" VALUES('assignment',9,87);
INSERT INTO "ledger_ref" VALUES('assignment',9,88);
INSERT INTO "ledger_ref" VALUES('assignment',10,158);
INSERT INTO "ledger_ref" VALUES('assignment',10,159);
INSERT INTO "ledger_ref" VALUES('assignment',10,160);
INSERT INTO "ledger_ref" VALUES('assignment',11,161);
INSERT INTO "ledger_ref" VALUES('assignment',11,162);
INSERT INTO "ledger_ref" VALUES('assignment',12,163);
INSERT INTO "ledger_ref" VALUES('assignment',12,164);
INSERT INTO "ledger_ref" VALUES('assignment',13,165);
INSERT INTO "ledger_ref" VALUES('assignment',13,166);
INSERT INTO "ledger_ref" VALUES('case',1,2);
INSERT INTO "ledger_ref" VALUES('case',1,10);
INSERT INTO "ledger_ref" VALUES('case',1,97);
INSERT INTO "ledger_ref" VALUES('case',1,99);
INSERT INTO "ledger_ref" VALUES('case',1,100);
INSERT INTO "ledger_ref" VALUES('case',1,101);
INSERT INTO "ledger_ref" VALUES('case',1,102);
INSERT INTO "ledger_ref" VALUES('case',1,105);
INSERT INTO "ledger_ref" VALUES('case',1,107);
INSERT INTO "ledger_ref" VALUES('case',1,108);
INSERT INTO "ledger_ref" VALUES('case',1,116);
INSERT INTO "ledger_ref" VALUES('case',1,121);
INSERT INTO "ledger_ref" VALUES('case',1,124);
INSERT INTO "ledger_ref" VALUES('case',1,126);
INSERT INTO "ledger_ref" VALUES('case',1,127);
INSERT INTO "ledger_ref" VALUES('case',1,128);
INSERT INTO "ledger_ref" VALUES('case',1,129);
INSERT INTO "ledger_ref" VALUES('case',1,134);
INSERT INTO "ledger_ref" VALUES('case',1,138);
INSERT INTO "ledger_ref" VALUES('case',1,139);
INSERT INTO "ledger_ref" VALUES('case',1,140);
INSERT INTO "ledger_ref" VALUES('case',1,141);
INSERT INTO "ledger_ref" VALUES('case',1,142);
INSERT INTO "ledger_ref" VALUES('case',1,143);
INSERT INTO "ledger_ref" VALUES('case',1,144);
INSERT INTO "ledger_ref" VALUES('case',1,145);
INSERT INTO "ledger_ref" VALUES('case',1,146);
INSERT INTO "ledger_ref" VALUES('case',1,147);
INSERT INTO "ledger_ref" VALUES('case',1,148);
INSERT INTO "ledger_ref" VALUES('case',1,149);
INSERT INTO "ledger_ref" VALUES('case',1,151);
INSERT INTO "ledger_ref" VALUES('case',1,152);
INSERT INTO "ledger_ref" VALUES('case',1,153);
INSERT INTO "ledger_ref" VALUES('case',1,154);
INSERT INTO "ledger_ref" VALUES('case',1,155);
INSERT INTO "ledger_ref" VALUES('case',1,156);
INSERT INTO "ledger_ref" VALUES('case',2,3);
INSERT INTO "ledger_ref" VALUES('case',2,103);
INSERT INTO "ledger_ref" VALUES('case',2,104);
INSERT INTO "ledger_ref" VALUES('case',2,106);
INSERT INTO "ledger_ref" VALUES('case',2,125);
INSERT INTO "ledger_ref" VALUES('case',3,4);
INSERT INTO "ledger_ref" VALUES('case',3,109);
INSERT INTO "ledger_ref" VALUES('case',3,114);
INSERT INTO "ledger_ref" VALUES('case',3,117);
INSERT INTO "ledger_ref" VALUES('case',4,5);
INSERT INTO "ledger_ref" VALUES('case',4,11);
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
INSERT INTO "ledger_ref" VALUES('case',4,35);
INSERT INTO "ledger_ref" VALUES('case',4,36);
INSERT INTO "ledger_ref" VALUES('case',4,37);
INSERT INTO "ledger_ref" VALUES('case',4,38);
INSERT INTO "ledger_ref" VALUES('case',4,40);
INSERT INTO "ledger_ref" VALUES('case',4,41);
INSERT INTO "ledger_ref" VALUES('case',4,42);
INSERT INTO "ledger_ref" VALUES('case',4,43);
INSERT INTO "ledger_ref" VALUES('case',4,44);
INSERT INTO "ledger_ref" VALUES('case',4,46);
INSERT INTO "ledger_ref" VALUES('case',4,47);
INSERT INTO "ledger_ref" VALUES('case',4,48);
INSERT INTO "ledger_ref" VALUES('case',4,49);
INSERT INTO "ledger_ref" VALUES('case',4,50);
INSERT INTO "ledger_ref" VALUES('case',4,51);
INSERT INTO "ledger_ref" VALUES('case',4,52);
INSERT INTO "ledger_ref" VALUES('case',4,53);
INSERT INTO "ledger_ref" VALUES('case',4,54);
INSERT INTO "ledger_ref" VALUES('case',4,55);
INSERT INTO "ledger_ref" VALUES('case',4,57);
INSERT INTO "ledger_ref" VALUES('case',4,58);
INSERT INTO "ledger_ref" VALUES('case',4,59);
INSERT INTO "ledger_ref" VALUES('case',4,60);
INSERT INTO "ledger_ref" VALUES('case',4,61);
INSERT INTO "ledger_ref" VALUES('case',4,62);
INSERT INTO "ledger_ref" VALUES('case',4,63);
INSERT INTO "ledger_ref" VALUES('case',4,64);
INSERT INTO "ledger_ref" VALUES('case',4,65);
INSERT INTO "ledger_ref" VALUES('case',4,66);
INSERT INTO "ledger_ref" VALUES('case',4,67);
INSERT INTO "ledger_ref" VALUES('case',4,68);
INSERT INTO "ledger_ref" VALUES('case',4,70);
INSERT INTO "ledger_ref" VALUES('case',4,71);
INSERT INTO "ledger_ref" VALUES('case',4,72);
INSERT INTO "ledger_ref" VALUES('case',4,73);
INSERT INTO "ledger_ref" VALUES('case',4,74);
INSERT INTO "ledger_ref" VALUES('case',4,75);
INSERT INTO "ledger_ref" VALUES('case',4,76);
INSERT INTO "ledger_ref" VALUES('case',4,77);
INSERT INTO "ledger_ref" VALUES('case',4,78);
INSERT INTO "ledger_ref" VALUES('case',4,79);
INSERT INTO "ledger_ref" VALUES('case',4,80);
INSERT INTO "ledger_ref" VALUES('case',4,81);
INSERT INTO "ledger_ref" VALUES('case',4,82);
INSERT INTO "ledger_ref" VALUES('case',4,83);
INSERT INTO "ledger_ref" VALUES('case',4,84);
INSERT INTO "ledger_ref" VALUES('case',4,85);
INSERT INTO "ledger_ref" VALUES('case',4,86);
INSERT INTO "ledger_ref" VALUES('case',4,87);
INSERT INTO "ledger_ref" VALUES('case',4,88);
INSERT INTO "ledger_ref" VALUES('case',4,89);
INSERT INTO "ledger_ref" VALUES('case',4,95);
INSERT INTO "ledger_ref" VALUES('case',4,100);
INSERT INTO "ledger_ref" VALUES('case',4,118);
INSERT INTO "ledger_ref" VALUES('case',4,119);
INSERT INTO "ledger_ref" VALUES('case',4,130);
INSERT INTO "ledger_ref" VALUES('case',4,131);
INSERT INTO "ledger_ref" VALUES('case',4,132);
INSERT INTO "ledger_ref" VALUES('case',4,158);
INSERT INTO "ledger_ref" VALUES('case',4,159);
INSERT INTO "ledger_ref" VALUES('case',4,160);
INSERT INTO "ledger_ref" VALUES('case',4,161);
INSERT INTO "ledger_ref" VALUES('case',4,162);
INSERT INTO "ledger_ref" VALUES('case',4,163);
INSERT INTO "ledger_ref" VALUES('case',4,164);
INSERT INTO "ledger_ref" VALUES('case',4,165);
INSERT INTO "ledger_ref" VALUES('case',4,166);
INSERT INTO "ledger_ref" VALUES('case',4,167);
INSERT INTO "ledger_ref" VALUES('case',5,18);
INSERT INTO "ledger_ref" VALUES('case',5,19);
INSERT INTO "ledger_ref" VALUES('case',5,20);
INSERT INTO "ledger_ref" VALUES('case',5,21);
INSERT INTO "ledger_ref" VALUES('document',1,13);
INSERT INTO "ledger_ref" VALUES('document',1,106);
INSERT INTO "ledger_ref" VALUES('document',2,13);
INSERT INTO "ledger_ref" VALUES('document',2,97);
INSERT INTO "ledger_ref" VALUES('document',2,98);
INSERT INTO "ledger_ref" VALUES('document',3,13);
INSERT INTO "ledger_ref" VALUES('document',3,109);
INSERT INTO "ledger_ref" VALUES('document',3,114);
INSERT INTO "ledger_ref" VALUES('document',4,13);
INSERT INTO "ledger_ref" VALUES('document',4,105);
INSERT INTO "ledger_ref" VALUES('document',4,119);
INSERT INTO "ledger_ref" VALUES('document',5,13);
INSERT INTO "ledger_ref" VALUES('document',5,96);
INSERT INTO "ledger_ref" VALUES('document',5,168);
INSERT INTO "ledger_ref" VALUES('document',6,13);
INSERT INTO "ledger_ref" VALUES('document',6,100);
INSERT INTO "ledger_ref" VALUES('document',6,141);
INSERT INTO "ledger_ref" VALUES('document',6,142);
INSERT INTO "ledger_ref" VALUES('document',7,13);
INSERT INTO "ledger_ref" VALUES('document',7,104);
INSERT INTO "ledger_ref" VALUES('document',8,13);
INSERT INTO "ledger_ref" VALUES('document',8,102);
INSERT INTO "ledger_ref" VALUES('document',9,13);
INSERT INTO "ledger_ref" VALUES('document',9,115);
INSERT INTO "ledger_ref" VALUES('document',9,120);
INSERT INTO "ledger_ref" VALUES('document',10,13);
INSERT INTO "ledger_ref" VALUES('document',10,121);
INSERT INTO "ledger_ref" VALUES('document',11,13);
INSERT INTO "ledger_ref" VALUES('document',11,121);
INSERT INTO "ledger_ref" VALUES('document',12,13);
INSERT INTO "ledger_ref" VALUES('document',12,122);
INSERT INTO "ledger_ref" VALUES('document',13,13);
INSERT INTO "ledger_ref" VALUES('document',13,122);
INSERT INTO "ledger_ref" VALUES('document',14,13);
INSERT INTO "ledger_ref" VALUES('document',14,123);
INSERT INTO "ledger_ref" VALUES('document',15,13);
INSERT INTO "ledger_ref" VALUES('document',15,123);
INSERT INTO "ledger_ref" VALUES('document',16,13);
INSERT INTO "ledger_ref" VALUES('document',16,110);
INSERT INTO "ledger_ref" VALUES('document',17,13);
INSERT INTO "ledger_ref" VALUES('document',17,169);
INSERT INTO "ledger_ref" VALUES('document',18,13);
INSERT INTO "ledger_ref" VALUES('document',19,13);
INSERT INTO "ledger_ref" VALUES('document',19,102);
INSERT INTO "ledger_ref" VALUES('document',20,13);
INSERT INTO "ledger_ref" VALUES('document',20,102);
INSERT INTO "ledger_ref" VALUES('document',21,13);
INSERT INTO "ledger_ref" VALUES('document',21,99);
INSERT INTO "ledger_ref" VALUES('document',21,139);
INSERT INTO "ledger_ref" VALUES('document',21,143);
INSERT INTO "ledger_ref" VALUES('document',21,144);
INSERT INTO "ledger_ref" VALUES('document',22,13);
INSERT INTO "ledger_ref" VALUES('document',22,112);
INSERT INTO "ledger_ref" VALUES('document',22,113);
INSERT INTO "ledger_ref" VALUES('document',23,13);
INSERT INTO "ledger_ref" VALUES('document',23,101);
INSERT INTO "ledger_ref" VALUES('document',24,13);
INSERT INTO "ledger_ref" VALUES('document',24,103);
INSERT INTO "ledger_ref" VALUES('document',25,13);
INSERT INTO "ledger_ref" VALUES('document',25,107);
INSERT INTO "ledger_ref" VALUES('document',25,108);
INSERT INTO "ledger_ref" VALUES('document',26,13);
INSERT INTO "ledger_ref" VALUES('document',26,111);
INSERT INTO "ledger_ref" VALUES('document',27,13);
INSERT INTO "ledger_ref" VALUES('document',28,101);
INSERT INTO "ledger_ref" VALUES('document',29,101);
INSERT INTO "ledger_ref" VALUES('document',30,22);
INSERT INTO "ledger_ref" VALUES('document',30,35);
INSERT INTO "ledger_ref" VALUES('document',30,39);
INSERT INTO "ledger_ref" VALUES('document',30,40);
INSERT INTO "ledger_ref" VALUES('document',30,43);
INSERT INTO "ledger_ref" VALUES('document',30,44);
INSERT INTO "ledger_ref" VALUES('document',30,45);
INSERT INTO "ledger_ref" VALUES('document',30,46);
INSERT INTO "ledger_ref" VALUES('document',30,49);
INSERT INTO "ledger_ref" VALUES('document',30,50);
INSERT INTO "ledger_ref" VALUES('document',30,51);
INSERT INTO "ledger_ref" VALUES('document',31,22);
INSERT INTO "ledger_ref" VALUES('document',31,52);
INSERT INTO "ledger_ref" VALUES('document',31,55);
INSERT INTO "ledger_ref" VALUES('document',31,57);
INSERT INTO "ledger_ref" VALUES('document',32,22);
INSERT INTO "ledger_ref" VALUES('document',32,58);
INSERT INTO "ledger_ref" VALUES('document',32,89);
INSERT INTO "ledger_ref" VALUES('document',33,22);
INSERT INTO "ledger_ref" VALUES('document',33,60);
INSERT INTO "ledger_ref" VALUES('document',33,63);
INSERT INTO "ledger_ref" VALUES('document',33,95);
INSERT INTO "ledger_ref" VALUES('document',34,22);
INSERT INTO "ledger_ref" VALUES('document',34,64);
INSERT INTO "ledger_ref" VALUES('document',34,67);
INSERT INTO "ledger_ref" VALUES('document',34,68);
INSERT INTO "ledger_ref" VALUES('document',34,69);
INSERT INTO "ledger_ref" VALUES('document',34,70);
INSERT INTO "ledger_ref" VALUES('document',35,22);
INSERT INTO "ledger_ref" VALUES('document',35,72);
INSERT INTO "ledger_ref" VALUES('document',36,22);
INSERT INTO "ledger_ref" VALUES('document',36,75);
INSERT INTO "ledger_ref" VALUES('document',36,78);
INSERT INTO "ledger_ref" VALUES('document',36,80);
INSERT INTO "ledger_ref" VALUES('document',36,82);
INSERT INTO "ledger_ref" VALUES('document',37,22);
INSERT INTO "ledger_ref" VALUES('document',37,63);
INSERT INTO "ledger_ref" VALUES('document',38,22);
INSERT INTO "ledger_ref" VALUES('document',38,83);
INSERT INTO "ledger_ref" VALUES('document',39,22);
INSERT INTO "ledger_ref" VALUES('document',39,86);
INSERT INTO "ledger_ref" VALUES('document',40,90);
INSERT INTO "ledger_ref" VALUES('document',40,91);
INSERT INTO "ledger_ref" VALUES('request',1,43);
INSERT INTO "ledger_ref" VALUES('request',1,44);
INSERT INTO "ledger_ref" VALUES('request',2,49);
INSERT INTO "ledger_ref" VALUES('request',2,50);
INSERT INTO "ledger_ref" VALUES('request',2,51);
INSERT INTO "ledger_ref" VALUES('request',3,55);
INSERT INTO "ledger_ref" VALUES('request',3,57);
INSERT INTO "ledger_ref" VALUES('request',4,63);
INSERT INTO "ledger_ref" VALUES('request',5,67);
INSERT INTO "ledger_ref" VALUES('request',5,68);
INSERT INTO "ledger_ref" VALUES('request',5,70);
INSERT INTO "ledger_ref" VALUES('request',5,71);
INSERT INTO "ledger_ref" VALUES('request',6,78);
INSERT INTO "ledger_ref" VALUES('request',6,79);
INSERT INTO "ledger_ref" VALUES('request',7,80);
INSERT INTO "ledger_ref" VALUES('request',7,81);
INSERT INTO "ledger_ref" VALUES('request',7,82);
INSERT INTO "ledger_ref" VALUES('task',2,126);
INSERT INTO "ledger_ref" VALUES('task',2,127);
INSERT INTO "ledger_ref" VALUES('task',2,128);
INSERT INTO "ledger_ref" VALUES('task',2,129);
INSERT INTO "ledger_ref" VALUES('task',3,130);
INSERT INTO "ledger_ref" VALUES('task',3,131);
INSERT INTO "ledger_ref" VALUES('task',3,132);
INSERT INTO "ledger_ref" VALUES('task',4,133);
INSERT INTO "ledger_ref" VALUES('task',4,134);
INSERT INTO "ledger_ref" VALUES('task',5,135);
INSERT INTO "ledger_ref" VALUES('task',5,136);
INSERT INTO "ledger_ref" VALUES('task',6,137);
INSERT INTO "ledger_ref" VALUES('task',6,157);
CREATE TABLE ledger_text (
    seq INTEGER NOT NULL REFERENCES ledger(seq), field TEXT NOT NULL, salt BLOB, text TEXT,
    PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_text" VALUES(1,'name',X'C89B80F4F0A414760CBAD99E36BC6D93','Dana Ruiz');
INSERT INTO "ledger_text" VALUES(1,'office',X'778BD0AE3EC9B91F23561EDA1BB85C73','Hale & Ruiz');
INSERT INTO "ledger_text" VALUES(2,'caption',X'BE3AA5DE989D4F33D57B5FA42AD8411A','Garcia v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(2,'number',X'AED90D4584EB70538BFE0689A862C377','26-0001');
INSERT INTO "ledger_text" VALUES(3,'caption',X'53B57ED771FA5D4F39A82AD18A9F6599','Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(3,'number',X'323F843AD763E7759536794F40A9A02E','26-Á001');
INSERT INTO "ledger_text" VALUES(4,'caption',X'D1B80C4B070CCF5F906D5179443B8188','ESTATE OF WHITLOW');
INSERT INTO "ledger_text" VALUES(4,'number',X'88485FF4BD74B20FC48EFF771CB31686','26-A001');
INSERT INTO "ledger_text" VALUES(5,'caption',X'95D92543A00327E191D671FF0C61AC0F','Alvarez v. Northgate');
INSERT INTO "ledger_text" VALUES(5,'number',X'EA62CA9FA627CED344860854E2086AFD','26-0002');
INSERT INTO "ledger_text" VALUES(6,'name',X'4BE73F40D21E0B134142B36326630008','Dolores Ortega');
INSERT INTO "ledger_text" VALUES(7,'name',X'380B915B9FE4F237889CA51044EC8F2D','Zoë Núñez');
INSERT INTO "ledger_text" VALUES(8,'name',X'81B07239260539C35ED0B02E2DDA3927','Zoe Nunez');
INSERT INTO "ledger_text" VALUES(9,'name',X'3F1E4233FB0BA158EFFF8257C42B295C','Ann Hale');
INSERT INTO "ledger_text" VALUES(12,'name',X'9DEF4FA4433179A826813347AF8F00C1','Jun Park');
INSERT INTO "ledger_text" VALUES(14,'from',X'BFDDE04DA6043E4CF84EE8C8126AE64F','192.0.2.0/24');
INSERT INTO "ledger_text" VALUES(14,'summary',X'6A740E1ABE405632BEF24E0892A76336','Key “dolores-laptop” is Dolores Ortega''s');
INSERT INTO "ledger_text" VALUES(15,'from',X'57EB1F3082F75B960A5F55E2603EA793','');
INSERT INTO "ledger_text" VALUES(15,'summary',X'FF844578934A44C1FB4BE4B2F11BF455','Key “jun-laptop” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(16,'from',X'09A1D706009E0CB8CDABD55C195C2E2B','');
INSERT INTO "ledger_text" VALUES(16,'summary',X'39EAE22C443ED8FF0874A66B15A9CF00','Key “jun-lost” is Jun Park''s');
INSERT INTO "ledger_text" VALUES(17,'summary',X'75EAC8D2D718AE2AFDA791FE670E1A7B','Key “jun-lost” of Jun Park taken away');
INSERT INTO "ledger_text" VALUES(18,'caption',X'B71FBF2BB4F727B64F048D90C09BFCAE','Marsh v. Tidewater');
INSERT INTO "ledger_text" VALUES(18,'number',X'2A628764E3E4CDD19A8FFAA7A768AAEC','26-0003');
INSERT INTO "ledger_text" VALUES(19,'summary',X'AF2ECC24BA07A16DB5F7FCE98028B21E','Zoe Nunez stands outside 26-0003: Was a clerk of the executor');
INSERT INTO "ledger_text" VALUES(20,'summary',X'63378C5D58E5AD462CF05955A77AD84F','Jun Park stands outside 26-0003: Put up by mistake');
INSERT INTO "ledger_text" VALUES(21,'summary',X'F9ECBD4BB3CC8A970AC4715BB623CBD3','Jun Park may see 26-0003 again');
INSERT INTO "ledger_text" VALUES(23,'summary',X'B9F012441CADDFFC4694DE1205FF82C8','Gave Jun Park: Draft: Opposition (26-0002)');
INSERT INTO "ledger_text" VALUES(24,'summary',X'E61BD6C72B8FD69777FED5856C10B3C6','Gave Jun Park: Draft: Letter to client (26-0002)');
INSERT INTO "ledger_text" VALUES(25,'summary',X'61EFD5E2DAEB8BF9B405CB2579464708','Gave Jun Park: Draft: Reply (26-0002)');
INSERT INTO "ledger_text" VALUES(26,'summary',X'54E424F0B7C6CB8D616A1ADB47A55305','Gave Jun Park: Draft: Motion (26-0002)');
INSERT INTO "ledger_text" VALUES(27,'summary',X'CA5B2D8C1D0EA09EDAC384598F252B74','Gave Jun Park: Draft: Statement (26-0002)');
INSERT INTO "ledger_text" VALUES(28,'summary',X'0F8B51FCCC7DCCD7C1106E2443B4466E','Gave Jun Park: Research: adverse inference (26-0002)');
INSERT INTO "ledger_text" VALUES(29,'summary',X'671F873820234BB2C326311069216332','Gave Jun Park: Draft: Notice (26-0002)');
INSERT INTO "ledger_text" VALUES(30,'summary',X'48C2D0E1F8B4EBADDD6F4792E0E58C05','Gave Jun Park: Draft: Brief (26-0002)');
INSERT INTO "ledger_text" VALUES(31,'summary',X'0E520A19D88C8ED68C707CE95E6F65F4','Gave Jun Park: Draft: Stipulation of facts (26-0002)');
INSERT INTO "ledger_text" VALUES(32,'summary',X'D84E7920B7214A495DC0CAD269D0CE51','Begun: Draft: Opposition');
INSERT INTO "ledger_text" VALUES(33,'summary',X'A6B86DE7D03A1E509A24130759632DA9','Asked about Draft: Opposition: May I use the agency''s timeline?');
INSERT INTO "ledger_text" VALUES(34,'summary',X'B6B3EC775FD8BB72A03328C691710D77','Answered about Draft: Opposition: Yes, as an exhibit.');
INSERT INTO "ledger_text" VALUES(35,'summary',X'C381C1AB3C4F77E82DC053E42F480A33','Delivered Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(36,'summary',X'5D1F2A33003F199D41794BE19CCEC4D2','Began to examine Draft: Opposition, v1');
INSERT INTO "ledger_text" VALUES(37,'summary',X'202C7D5FF0870C939BDA75CF696F1687','Examined Draft: Opposition, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(38,'summary',X'78A03F42F301E122094C8121521854B4','Answered the note: Citations checked: Smalls is not cited');
INSERT INTO "ledger_text" VALUES(40,'summary',X'3FD5CFEC4086ED64EED16C621435627C','Delivered Draft: Opposition, v2 (+4 -1 words)');
INSERT INTO "ledger_text" VALUES(41,'summary',X'20BFFA5342850623CE77D694629CA4E8','Began to examine Draft: Opposition, v2');
INSERT INTO "ledger_text" VALUES(42,'summary',X'F41AC9DA33400D577F1A4423601EE0A5','Examined Draft: Opposition, v2: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(43,'summary',X'A45B989F3C8513C96CAD6E20A1FF4782','Asked Dolores Ortega about Opposition.txt, v2');
INSERT INTO "ledger_text" VALUES(44,'comment',X'F71F5EAE9C427E881CF9579B5013DFCD','p. 1: Three acts, not two?
Answer Smalls.');
INSERT INTO "ledger_text" VALUES(44,'statement',X'355EC6A3552D73331130DA8087B7AFDC','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 43 bde1fefb52e0be4274fe76a4959bb66e3d48d808e1f126fbf307b933f792ec6b
at 2026-11-25T10:05:59.407027Z
request 1
case 26-0002 Alvarez v. Northgate
decision returned
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 1219f262ede9a7b49cc99fda2f9d785d4ae4c024666107df07fceb5540065920
part lead
document 30 v2
name Opposition.txt
sha256 55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb
bytes 119
text 55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb by paracase-1
pages-opened 1 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(44,'summary',X'2BAC2DDCDE00A97F4E952390714B6EA0','Returned: Opposition.txt, v2 (26-0002)');
INSERT INTO "ledger_text" VALUES(46,'summary',X'D285817749A27B1C7668A5B548F6BCAC','Delivered Draft: Opposition, v3 (+4 -1 words)');
INSERT INTO "ledger_text" VALUES(47,'summary',X'A3824E5095F87C1D414038216D2E9607','Began to examine Draft: Opposition, v3');
INSERT INTO "ledger_text" VALUES(48,'summary',X'589A55FFDFE6A4FC38FDF32030FEFD53','Examined Draft: Opposition, v3: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(49,'summary',X'635AF450CE49082B8BA6ED8B5D70A997','Asked Dolores Ortega about Opposition.txt, v3');
INSERT INTO "ledger_text" VALUES(50,'comment',X'8AC8F35D714580C2BFBA4FA789CA6490','Good.');
INSERT INTO "ledger_text" VALUES(50,'statement',X'353D844EDEBE1CB7168FC64FBFB640D7','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 49 3d2516919f026c293aac0620fd75114f234b237e45bd29506c96f5827599a61e
at 2026-11-25T10:05:59.829335Z
request 2
case 26-0002 Alvarez v. Northgate
decision approved
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 2c33dcef91e066247cc05cc403f99dcf572e5bb8f45656fec462270e689916b6
part lead
document 30 v3
name Opposition.txt
sha256 fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e
bytes 128
text fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(50,'summary',X'63AF45F38AF07E11E48DD5462D8D409E','Approved: Opposition.txt, v3 (26-0002)');
INSERT INTO "ledger_text" VALUES(51,'proof',X'2BA36EE01615C9247E3288CB2B6CDFD2','Receipt 77');
INSERT INTO "ledger_text" VALUES(51,'reason',X'28374BA24F929CFA13D3109FA354A8E1','');
INSERT INTO "ledger_text" VALUES(51,'summary',X'5BB8C62B58262693C8CA72E08EA7554E','Filed Opposition.txt, v3, to Court, by e-filing on 2026-03-20');
INSERT INTO "ledger_text" VALUES(51,'to',X'5C1CCDEFB2F9134D903BA18B7B873B36','Court, by e-filing');
INSERT INTO "ledger_text" VALUES(52,'summary',X'753F49F381A974C3D4A558C4B0A61F5F','Delivered Draft: Letter to client, v1');
INSERT INTO "ledger_text" VALUES(53,'summary',X'AC5E2AED21B6E85446F7E849EEED76B2','Began to examine Draft: Letter to client, v1');
INSERT INTO "ledger_text" VALUES(54,'summary',X'1DFD46B4173E37FA619071EF8B931F3F','Examined Draft: Letter to client, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(55,'summary',X'40A7BCD6611595CBC60072683A24A24C','Asked Dolores Ortega about Letter to client.txt, v1');
INSERT INTO "ledger_text" VALUES(56,'signature',X'3671BE3B3A706AD3F62445FD4DE60BFD','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgFWRey0jOJ4iKHyjDH17GvPeB8R
551Sae9iettkjbJAgAAAAtYXBwcm92YWxAMWMxODk1ZjktNDBkMC00MGJiLTk4MDgtZWQy
MzU5NzE5MjIyAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQNBwVwNsWE
GyshC+H32JXfBKzqEa8alalVBd2Rjdmqc5b9YXQdXe5THLO8dDBMe3jZqWW9XWn3/k4Yim
vpAL5Ak=
-----END SSH SIGNATURE-----
');
INSERT INTO "ledger_text" VALUES(56,'summary',X'1AF82EBE7D2B89948A47796706C5DE61','Signed with “dolores-laptop”');
INSERT INTO "ledger_text" VALUES(57,'comment',X'8BEB6DF2B2A1903DC4BEEF33CAD905B5','');
INSERT INTO "ledger_text" VALUES(57,'statement',X'5F6EBC75FDF36D62F58CF447B7B6F65C','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 55 e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d
at 2026-11-25T10:06:00.014161Z
request 3
case 26-0002 Alvarez v. Northgate
decision approved
purpose send: send
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 31 v1
name Letter to client.txt
sha256 f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87
bytes 102
text f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87 by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(57,'summary',X'B379D8D92AAE3279DEE0B22A87255ECE','Approved: Letter to client.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(58,'summary',X'EAC572FD70D082055F7BA3916733BD41','Delivered Draft: Reply, v1');
INSERT INTO "ledger_text" VALUES(59,'summary',X'315EAC8CC6F8B4849E3B6799A300D044','Began to examine Draft: Reply, v1');
INSERT INTO "ledger_text" VALUES(60,'summary',X'B82255327CF58E607A3BB8786A50C545','Delivered Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(61,'summary',X'3BD33F614F63ED3D5A1CE51DCE23E4C4','Began to examine Draft: Motion, v1');
INSERT INTO "ledger_text" VALUES(62,'summary',X'A0D6C2E894244FC6C4AAC96EE9117FE3','Examined Draft: Motion, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(63,'summary',X'07166E21D72A27308C8BBE82E402D1D4','Asked Dolores Ortega about Motion.txt, v1 with 1 more paper');
INSERT INTO "ledger_text" VALUES(64,'summary',X'252EFB996CD004DF436B4FBA932BD4E1','Delivered Draft: Statement, v1');
INSERT INTO "ledger_text" VALUES(65,'summary',X'80CA73941586BCAF41B8518B92EACB69','Began to examine Draft: Statement, v1');
INSERT INTO "ledger_text" VALUES(66,'summary',X'DC654A450FE8FBD83650FB50F437A318','Examined Draft: Statement, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(67,'summary',X'496EBE1286C6683250991D414ECB0676','Asked Dolores Ortega about Statement.txt, v1');
INSERT INTO "ledger_text" VALUES(68,'comment',X'73FE5EA0866EB484278DF693228D5494','Say “March” for “month”.');
INSERT INTO "ledger_text" VALUES(68,'statement',X'AB176B0B6268CD6674812D0F3E1D94C8','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 67 c8bffeb5a7d01270a6c563bfec9fc54cdb35731a224fe8d99574ca3832620df2
at 2026-11-25T10:06:00.719090Z
request 5
case 26-0002 Alvarez v. Northgate
decision changes
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment 17aae2a538e4abb12c9ef4f98fa5a754b716f6b3a75e2243e65bb2587be1c371
part lead
document 34 v1
name Statement.txt
sha256 a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620
bytes 95
text a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620 by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(68,'summary',X'4E5B4DF3E53D8A9C2344CB0E0353D339','Approved with changes: Statement.txt, v1 (26-0002)');
INSERT INTO "ledger_text" VALUES(70,'proof',X'895C66FA8C436DFF87E82A70CE2B8FBF','');
INSERT INTO "ledger_text" VALUES(70,'reason',X'D69C21607D247E781249FD7D61562253','');
INSERT INTO "ledger_text" VALUES(70,'summary',X'823F069EA293BDAA9EFA6A5D21D107BE','Served Statement.txt, v2, to Opposing counsel on 2026-03-21');
INSERT INTO "ledger_text" VALUES(70,'to',X'12269924E7F0E4F9FA9BF21391CC22C4','Opposing counsel');
INSERT INTO "ledger_text" VALUES(71,'summary',X'B277F22FC26B7485BA00BCD324D3EA4A','Saw what was served: Statement.txt');
INSERT INTO "ledger_text" VALUES(72,'summary',X'F3C49350791667768A02C42F555343BA','Delivered Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(73,'summary',X'CD8FC62BBAE7E126EA9B3C0E50A3D456','Began to examine Research: adverse inference, v1');
INSERT INTO "ledger_text" VALUES(74,'summary',X'4997BA97C5EB22250F9ED15B95E134EF','Examined Research: adverse inference, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(75,'summary',X'95F105691C06E6A4ADB098FC5E0AB1E6','Delivered Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(76,'summary',X'80F28A45374AE6EB212F3AA334FE8215','Began to examine Draft: Notice, v1');
INSERT INTO "ledger_text" VALUES(77,'summary',X'5B28A63426C5892FB3E95C8CFD6F6584','Examined Draft: Notice, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(78,'summary',X'2DD72D3E877E55EC19818F340763A09D','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(79,'summary',X'533AE036BEBC59C51256AEFCAAC8BA00','Took back from Dolores Ortega: Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(80,'summary',X'51488CA5F524C9D0C2073D95154E825A','Asked Dolores Ortega about Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(81,'summary',X'2A38F119E097EE29CF1FCDA6D9728D8C','Notice.txt: from Dolores Ortega to Ann Hale (Dolores is in trial)');
INSERT INTO "ledger_text" VALUES(82,'statement',X'A1784AA4C7D503206CC7D647E2FD65F8','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dana Ruiz (DR), staff 1
known-by account desk
after-entry 81 db2a24b34c7aa43354da30cb123eb4deeffb1638d1fd59a4405eeba12b2e4ef9
at 2026-11-25T10:06:01.225440Z
request 7
case 26-0002 Alvarez v. Northgate
decision phone
purpose file: file under my signature and account
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment d9a19f23f313c6cea748412835b2e6f3476e70bf5fc05ddc8c388490a08d3cb3
part lead
document 36 v1
name Notice.txt
sha256 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec
bytes 92
text 765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec by paracase-1
pages-opened 0 of 1
flags none
end
');
INSERT INTO "ledger_text" VALUES(82,'summary',X'FB312DD8F70AA0F6A49B8EA2BC10DE29','Authority by phone of Ann Hale (today 16:40): Notice.txt, v1');
INSERT INTO "ledger_text" VALUES(82,'when',X'9593D7A6DEE29A2EA56561ED0C94765F','today 16:40');
INSERT INTO "ledger_text" VALUES(82,'words',X'7C5E01570E68E4BA3813E120BDE3AE2A','File it as it is.');
INSERT INTO "ledger_text" VALUES(83,'summary',X'5B482306A98CD641FFD69BB040A2FFE9','Delivered Draft: Brief, v1');
INSERT INTO "ledger_text" VALUES(84,'summary',X'E5F121F0EE056C3DBFE8E7984A99F333','Began to examine Draft: Brief, v1');
INSERT INTO "ledger_text" VALUES(85,'summary',X'248C50FBE443390F9D8DD2CC8D3A94AE','Examined Draft: Brief, v1: passed (1 minute)');
INSERT INTO "ledger_text" VALUES(86,'summary',X'3391CD0D21853A4982231C281823D083','Delivered Draft: Stipulation of facts, v1');
INSERT INTO "ledger_text" VALUES(87,'summary',X'4C11906B819E355AC057352D387B1C35','Began to examine Draft: Stipulation of facts, v1');
INSERT INTO "ledger_text" VALUES(88,'summary',X'FF4FF38BD9BFA5CDAE69FF6D32FC6262','Examined Draft: Stipulation of facts, v1: sent back (1 minute)');
INSERT INTO "ledger_text" VALUES(89,'proof',X'0C32D7E6BE40436665CAB28DF0D77DA5','');
INSERT INTO "ledger_text" VALUES(89,'reason',X'F984054A09CB8B6BCAD59F90F7CC1C95','The mediator asked for the draft');
INSERT INTO "ledger_text" VALUES(89,'summary',X'49044647C26DBC57C2637EB08C7D3298','Sent Reply.txt, v1, to The mediator on 2026-03-22: EXCEPTION, not approved (The mediator asked for the draft)');
INSERT INTO "ledger_text" VALUES(89,'to',X'DA1D05235CE92C5DA48A564929E20758','The mediator');
INSERT INTO "ledger_text" VALUES(91,'summary',X'0CA93C2DF4C167097A4A956970FD08D8','Opposition filed.txt is the filed copy of Opposition.txt, v3: 80.8 % of its words');
INSERT INTO "ledger_text" VALUES(92,'summary',X'30F63220CC65433A616A1EA3219D42C9','Dolores Ortega decides for Ann Hale until 2036-01-01');
INSERT INTO "ledger_text" VALUES(93,'summary',X'7D66BB01FB26EFEE3D7AD30D3EEFAD8A','Ann Hale decides again');
INSERT INTO "ledger_text" VALUES(94,'summary',X'DB1C541B8E330874F9B0D08EEEB342EB','Dolores Ortega decides for Ann Hale until 2036-06-01');
INSERT INTO "ledger_text" VALUES(96,'summary',X'0588BB1D860831B9600171DE9C2532A8','Set aside flyer.txt');
INSERT INTO "ledger_text" VALUES(97,'path.2',X'09D2647C68331766E512600FFE070376','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt');
INSERT INTO "ledger_text" VALUES(97,'summary',X'22B6EB475A38682882970C0421DC254E','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(98,'path.2',X'716C3CF1115D8681A61CB67833A6861C','memo.txt');
INSERT INTO "ledger_text" VALUES(98,'summary',X'17F6C84FB566090903157AF87327FCC2','Undone: Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Memorandum.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(99,'path.21',X'406D420C69BFCC58CB412E05E3CF035D','26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt');
INSERT INTO "ledger_text" VALUES(99,'summary',X'C6D98EC3603369D0F8E511D33E94C4E9','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(100,'path.6',X'E21ECBAA52EE5A73FBD974B8AD219DFA','26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt');
INSERT INTO "ledger_text" VALUES(100,'summary',X'873634203A2EB4FE14A15EE0C460992E','Filed in 26-0001 Garcia v. Meridian Freight/Pleadings/ as 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(101,'path.23',X'848ECB0E2365CEFB81DFA7C7B52ED1BF','26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml');
INSERT INTO "ledger_text" VALUES(101,'summary',X'112E5CB557B4A3069108A04728A30471','Filed in 26-0001 Garcia v. Meridian Freight/ as 2026-03-19 E-mail of opposing counsel.eml (26-0001)');
INSERT INTO "ledger_text" VALUES(102,'path.19',X'1233AE3A9C30D64229A7E77689A52E8D','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt');
INSERT INTO "ledger_text" VALUES(102,'path.20',X'5D36201F650BA4B2AB02AB9240ECC9D1','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt');
INSERT INTO "ledger_text" VALUES(102,'path.8',X'84F51308B38A379634D3028998B7D721','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt');
INSERT INTO "ledger_text" VALUES(102,'summary',X'252476D6F4132C743A7AC5B394E9992E','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 ECF 14 Motion to compel.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(103,'path.24',X'DBB017EEFB334CBF18DA0DB718141A50','26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(103,'summary',X'5AFF91CAF7701456CE8CD4B8830DEE4E','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Résumé of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(104,'path.7',X'A0CF727B45B1AA60EAEB6ADCAFFA0282','26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt');
INSERT INTO "ledger_text" VALUES(104,'summary',X'88824711F19EBE188BF53C30D2EFB241','Filed in 26-Á001 Estate of Whitlow/Correspondence/ as Resume of R. Whitlow.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(105,'path.4',X'5B4D44F73BE5583AD1700D684C6E13C4','26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt');
INSERT INTO "ledger_text" VALUES(105,'summary',X'10A34EED76E4A77B5C7220D1B76E1416','Filed in 26-0001 Garcia v. Meridian Freight/Orders/ as 2026-11-25 ECF 12 Order.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(106,'summary',X'B30D1EA8A3BDF91B07C111976FA88140','Filed ORDER.txt (26-Á001)');
INSERT INTO "ledger_text" VALUES(107,'path.25',X'762F8A256B48060A911E446A5987AA13','26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(107,'summary',X'7C9EC09A92B491DA4A2C1486CA500AD9','Filed in 26-0001 Garcia v. Meridian Freight/Motions/ as 2026-11-25 Stipulation.html (26-0001)');
INSERT INTO "ledger_text" VALUES(108,'summary',X'BCB9678AF6E8FEED2393EDA993AA7416','Changed handling, served_on, service_method, title of 2026-11-25 Stipulation.html');
INSERT INTO "ledger_text" VALUES(109,'path.3',X'BA30DEC120D610B80572B07E5130878C','26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(109,'summary',X'10D28C5E0D6CBFF119E2AD778CE61378','Filed in 26-A001 ESTATE OF WHITLOW/ as 2026-11-25 Will.txt (26-A001)');
INSERT INTO "ledger_text" VALUES(110,'summary',X'563271D53655D1ADF47DF533020B5B97','Set aside seminar.txt');
INSERT INTO "ledger_text" VALUES(111,'path.26',X'AA05DA32248D5E567D409D2DE69496CC','26/advertisement.txt');
INSERT INTO "ledger_text" VALUES(111,'summary',X'8B4F1935433FFF9FA01878562019AB41','Put advertisement.txt into the trash');
INSERT INTO "ledger_text" VALUES(112,'path.22',X'4C4D050A69444169BFF2BA622F0D93E9','22/dismissal.txt');
INSERT INTO "ledger_text" VALUES(112,'summary',X'AF9AA1DCC109DBED121054A7D2B7B493','Put dismissal.txt into the trash');
INSERT INTO "ledger_text" VALUES(113,'path.22',X'857CB7EF29C12C2FE8B219275F8F3778','dismissal.txt');
INSERT INTO "ledger_text" VALUES(113,'summary',X'D6A2E37B237E751769DEAAFF7F37BBEB','Restored dismissal.txt');
INSERT INTO "ledger_text" VALUES(114,'path.3',X'376D9F6F323E5479E52C29A94E61F8B3','3/2026-11-25 Will.txt');
INSERT INTO "ledger_text" VALUES(114,'summary',X'46107F0BD851D104339CF5945FD4285F','Put 2026-11-25 Will.txt into the trash');
INSERT INTO "ledger_text" VALUES(115,'summary',X'54B2789EE09EAC5460274CD58B500586','Set aside survey.txt');
INSERT INTO "ledger_text" VALUES(116,'caption',X'FF0CE07EB7C8376199DD820F5512FBF7','García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(116,'stage',X'9B23A2E4DE80F127FBF13AE1EF0EAF32','discovery');
INSERT INTO "ledger_text" VALUES(117,'status',X'24959ED7E4952E1B732ACADC04A679FE','closed');
INSERT INTO "ledger_text" VALUES(118,'side',X'EB9B37DD8A1B6F8FC77E1137DC278FA8','defendant');
INSERT INTO "ledger_text" VALUES(119,'path.4',X'AAA0AEF4EB80BAADC01200FAEE420C2F','26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt');
INSERT INTO "ledger_text" VALUES(119,'summary',X'104121CAA720834CA2AE2C632B04AF9E','Moved to 26-0002 Alvarez v. Northgate/Orders/ as Order setting hearing.txt (26-0002)');
INSERT INTO "ledger_text" VALUES(120,'summary',X'5BA3FDB7AFD3E287D19B8486A0525BA4','Brought survey.txt back to Triage');
INSERT INTO "ledger_text" VALUES(121,'path.10',X'D11B854A19F200B9243EF904F44A20CC','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt');
INSERT INTO "ledger_text" VALUES(121,'path.11',X'9C168A08FCE1BB3EC3812D7C9CFD1B0F','26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt');
INSERT INTO "ledger_text" VALUES(121,'summary',X'E9CB7E5D5B8DD34A1CD235CC82DE7E13','Filed 2 papers in 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(122,'summary',X'BA91A72F808BCD02A5FEE9796694F266','Set aside 2 papers');
INSERT INTO "ledger_text" VALUES(123,'path.14',X'9E088A715A533CB5EBEE5C8F8B0F93DA','14/bundle 5.txt');
INSERT INTO "ledger_text" VALUES(123,'path.15',X'D826F8912D83649BD05F49A90F2F4BF0','15/bundle 6.txt');
INSERT INTO "ledger_text" VALUES(123,'summary',X'F7691ED8F960BC87417F6204D4CC1ED7','Put into the trash: 2 papers');
INSERT INTO "ledger_text" VALUES(124,'summary',X'63F39178B5D8437FBC1047779AB50BD8','Reviewed case 26-0001 García v. Meridian Freight');
INSERT INTO "ledger_text" VALUES(125,'summary',X'992C1AA7ECBEBD6F2A989D47E0F6D517','Reviewed case 26-Á001 Estate of Whitlow');
INSERT INTO "ledger_text" VALUES(126,'summary',X'35FFC87E0DD2FEF42B386898671E04FC','Added task: Serve responses');
INSERT INTO "ledger_text" VALUES(127,'summary',X'6838CBF9DDC57F36233D572A541C8948','Moved to 2026-04-09: Serve responses');
INSERT INTO "ledger_text" VALUES(128,'summary',X'67F1064E9224D8CC03FEE7F9A7DB7131','Done: Serve responses');
INSERT INTO "ledger_text" VALUES(129,'summary',X'4DF7FD036F2D7AB1D53C1ACF06CE8C64','Reopened: Serve responses');
INSERT INTO "ledger_text" VALUES(130,'summary',X'BF15EEE5F46422C405B31217D23AF5A8','Added task: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(131,'summary',X'F5C92F28A37049C7C5E8F72B40C8DA89','Gave to Zoë Núñez: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(132,'summary',X'951C79C484BF1149DD4593BCBFBD7C77','Done: Call the clerk about the hearing');
INSERT INTO "ledger_text" VALUES(133,'summary',X'F1810163C1152CA67ADD0BB2866C98ED','Added task: Order the transcript');
INSERT INTO "ledger_text" VALUES(134,'summary',X'214AF79B8A25F849E92A2296586DF1FA','Changed task: Order both transcripts');
INSERT INTO "ledger_text" VALUES(135,'summary',X'3448D866FE22D21DFA1F93DFCCB3DA6E','Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(136,'summary',X'D9CF893C7FEA5640FC08CD65791FBF4B','Undone: Added task: Added and taken back');
INSERT INTO "ledger_text" VALUES(137,'summary',X'F0D5B91455791A41C67671273C0B7765','Added task: Speak with the client');
INSERT INTO "ledger_text" VALUES(138,'summary',X'785A5CD24910D287F9DAD4879B1E0BAF','Requested ID contact from The client (26-0001)');
INSERT INTO "ledger_text" VALUES(139,'summary',X'DDBFE0467FA13872FBBA9A112F5B3289','Received Summons issued: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(140,'summary',X'24F6FAFEE062BD420BE00D134DE43132','Requested Service each from The process server (26-0001)');
INSERT INTO "ledger_text" VALUES(141,'summary',X'D33395D5CBBCADCD0EF3C17DE2A205B5','Received Service each: 2026-11-25 ECF 9 Answer (Meridian Freight).txt (26-0001)');
INSERT INTO "ledger_text" VALUES(142,'summary',X'79219138CD912C826B43F839FA78F9A3','Reviewed Service each (26-0001)');
INSERT INTO "ledger_text" VALUES(143,'summary',X'741E36FB75EE15EDEFCA2C07872C8167','Received Complaint: 2026-03-02 ECF 1 Complaint.txt (26-0001)');
INSERT INTO "ledger_text" VALUES(144,'summary',X'06205FE9432CB4A518AAAB11C585C546','Reviewed Complaint (26-0001)');
INSERT INTO "ledger_text" VALUES(145,'summary',X'2B97644DECCF50A5AC41F57A1BCB5220','Waived Jury demand: No jury is asked for (26-0001)');
INSERT INTO "ledger_text" VALUES(146,'summary',X'D071A506078003234F4FBC0F56DF9333','Requested Cover sheet from The court (26-0001)');
INSERT INTO "ledger_text" VALUES(147,'summary',X'6E36C7A5B7D12996437DCC8FD3AB9B49','Set Cover sheet to missing (26-0001)');
INSERT INTO "ledger_text" VALUES(148,'summary',X'47F4277A3BFD86410F966C7A4A8FF1C3','Added contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(149,'summary',X'46D234BB32D4A5647A2BB592DFB26828','Added contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(150,'summary',X'A86AF5370CB333479A33106955FBA0FE','Added contact OLANDER COURT REPORTING');
INSERT INTO "ledger_text" VALUES(151,'summary',X'002CA565292623BE835840C44095B8B6','Changed contact Ölander Court Reporting');
INSERT INTO "ledger_text" VALUES(152,'summary',X'88ECBCC050C7A0D187D1F29AF679A2EE','Removed contact Olander Court Reporting');
INSERT INTO "ledger_text" VALUES(153,'summary',X'48E7930DD220B17B5249733097910DFA','Added O’Neill–Hart, Inc. (third party) to case 26-0001');
INSERT INTO "ledger_text" VALUES(154,'summary',X'3539A501B6F7E2F47992C18D254DC039','Added O''Neill-Hart, Inc. (intervenor) to case 26-0001');
INSERT INTO "ledger_text" VALUES(155,'summary',X'34F1C80B402800343F77C9F40CB97784','Changed party Meridian Freight, Inc.');
INSERT INTO "ledger_text" VALUES(156,'summary',X'2BE0C9AAA723972A2B5C4EBF2102E1CF','Removed party Lucia Garcia');
INSERT INTO "ledger_text" VALUES(157,'summary',X'6237CFB5FFC54B53AE4C19716F290A37','Moved to 2026-04-03: Speak with the client');
INSERT INTO "ledger_text" VALUES(158,'summary',X'759F1EC0DDECDC23AD4860767ABF70FC','Gave Zoe Nunez: Draft: privilege log (26-0002)');
INSERT INTO "ledger_text" VALUES(159,'summary',X'15E902B9E87C76DF9B3600CE9C989726','Changed the assignment: Draft: privilege log, amended');
INSERT INTO "ledger_text" VALUES(160,'summary',X'569ABB8157FB3160BEE48DAAE9689F74','Draft: privilege log, amended: from Zoe Nunez to Jun Park (Zoe is away)');
INSERT INTO "ledger_text" VALUES(161,'summary',X'DBF029BC9035D2E50EFB224745C3794A','Gave Zoe Nunez: Draft: meet and confer letter (26-0002)');
INSERT INTO "ledger_text" VALUES(162,'summary',X'F6BCCD62DB6854A4FBD88D893DA42F40','Withdrawn: Draft: meet and confer letter (Settled by telephone)');
INSERT INTO "ledger_text" VALUES(163,'summary',X'4B6ADA0B39CA0CC11E31C0FE92DD6F20','Gave Zoe Nunez: Draft: errata sheet (26-0002)');
INSERT INTO "ledger_text" VALUES(164,'summary',X'75F188A01FB236D6B936AC03E0C1C1BB','Begun: Draft: errata sheet');
INSERT INTO "ledger_text" VALUES(165,'summary',X'2E71C29D344333F1D9744797BA96FCAA','Gave Jun Park: Research: fee shifting (26-0002)');
INSERT INTO "ledger_text" VALUES(166,'summary',X'EB88031B5655D8351E71CE40B828519D','Research: fee shifting: from Jun Park to Zoe Nunez (Jun is away)');
INSERT INTO "ledger_text" VALUES(167,'summary',X'4E80A9A8627EEBFC097BA2A085F96CA6','Done: Research: adverse inference');
INSERT INTO "ledger_text" VALUES(168,'summary',X'564FEBAD577DD6D9653ECD877819E8AD','Changed title of flyer.txt');
CREATE TABLE lent_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, from_id INTEGER NOT NULL REFERENCES staff(id),
    to_id INTEGER NOT NULL REFERENCES staff(id), from_on TEXT NOT NULL, until_on TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff(id), given_at TEXT NOT NULL, ended_at TEXT
) STRICT
;
INSERT INTO "lent_queue" VALUES(1,5,2,'2026-11-25','2036-01-01',5,'2026-11-25T10:06:01.922125Z','2026-11-25T10:06:01.923240Z');
INSERT INTO "lent_queue" VALUES(2,5,2,'2026-11-25','2036-06-01',5,'2026-11-25T10:06:01.923903Z',NULL);
CREATE TABLE move (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id),
    from_root INTEGER NOT NULL, from_path BLOB NOT NULL, to_root INTEGER NOT NULL, to_path BLOB NOT NULL,
    dev INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')), batch TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
INSERT INTO "move" VALUES(1,2,1,CAST('memo.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),65024,3801307,45,'9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871','done','725317a2b8080b6f','2026-11-25T10:06:01.952840Z');
INSERT INTO "move" VALUES(2,2,2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Memorandum.txt' AS BLOB),1,CAST('memo.txt' AS BLOB),65024,3801307,45,'9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871','done','67c77c9698891044','2026-11-25T10:06:01.959854Z');
INSERT INTO "move" VALUES(3,21,1,CAST('complaint.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-03-02 ECF 1 Complaint.txt' AS BLOB),65024,3801092,122,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2','done','9e39264ca3755f44','2026-11-25T10:06:01.963731Z');
INSERT INTO "move" VALUES(4,6,1,CAST('answer.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Pleadings/2026-11-25 ECF 9 Answer (Meridian Freight).txt' AS BLOB),65024,3801282,99,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7','done','48ccfa38a118068f','2026-11-25T10:06:01.970608Z');
INSERT INTO "move" VALUES(5,23,1,CAST('production.eml' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-03-19 E-mail of opposing counsel.eml' AS BLOB),65024,3801289,690,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337','done','0bf948a820731cfe','2026-11-25T10:06:01.975177Z');
INSERT INTO "move" VALUES(6,8,1,CAST('motion.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 ECF 14 Motion to compel.txt' AS BLOB),65024,3801301,97,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63','done','2e58be1ee83dfef1','2026-11-25T10:06:01.979327Z');
INSERT INTO "move" VALUES(7,19,1,CAST('exhibit a.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit a.txt' AS BLOB),65024,3801302,34,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac','done','2e58be1ee83dfef1','2026-11-25T10:06:01.979492Z');
INSERT INTO "move" VALUES(8,20,1,CAST('exhibit b.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Exhibit B.txt' AS BLOB),65024,3801303,31,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc','done','2e58be1ee83dfef1','2026-11-25T10:06:01.979636Z');
INSERT INTO "move" VALUES(9,24,1,CAST('résumé.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Résumé of R. Whitlow.txt' AS BLOB),65024,3801305,37,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36','done','82abf6a7a82496fa','2026-11-25T10:06:01.986046Z');
INSERT INTO "move" VALUES(10,7,1,CAST('resume.txt' AS BLOB),2,CAST('26-Á001 Estate of Whitlow/Correspondence/Resume of R. Whitlow.txt' AS BLOB),65024,3801306,45,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412','done','242300dcf1db708f','2026-11-25T10:06:01.991829Z');
INSERT INTO "move" VALUES(11,4,1,CAST('order.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),65024,3801299,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','8a10bff26f5d7804','2026-11-25T10:06:01.995391Z');
INSERT INTO "move" VALUES(12,25,1,CAST('stipulation.html' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Motions/2026-11-25 Stipulation.html' AS BLOB),65024,3801300,72,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91','done','807a713f930f3f42','2026-11-25T10:06:02.001308Z');
INSERT INTO "move" VALUES(13,3,1,CAST('will.txt' AS BLOB),2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),65024,3801304,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','97ac086f3f7f4af3','2026-11-25T10:06:02.009591Z');
INSERT INTO "move" VALUES(14,26,1,CAST('advertisement.txt' AS BLOB),3,CAST('26/advertisement.txt' AS BLOB),65024,3801297,25,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3','done','12a902780ace2c82','2026-11-25T10:06:02.016104Z');
INSERT INTO "move" VALUES(15,22,1,CAST('dismissal.txt' AS BLOB),3,CAST('22/dismissal.txt' AS BLOB),65024,3801298,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','4bf966a594dde2ab','2026-11-25T10:06:02.019333Z');
INSERT INTO "move" VALUES(16,22,3,CAST('22/dismissal.txt' AS BLOB),1,CAST('dismissal.txt' AS BLOB),65024,3801298,107,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4','done','0c3f2bf50b92f7fc','2026-11-25T10:06:02.022863Z');
INSERT INTO "move" VALUES(17,3,2,CAST('26-A001 ESTATE OF WHITLOW/2026-11-25 Will.txt' AS BLOB),3,CAST('3/2026-11-25 Will.txt' AS BLOB),65024,3801304,56,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7','done','687833e2a533d4b7','2026-11-25T10:06:02.025863Z');
INSERT INTO "move" VALUES(18,4,2,CAST('26-0001 Garcia v. Meridian Freight/Orders/2026-11-25 ECF 12 Order.txt' AS BLOB),2,CAST('26-0002 Alvarez v. Northgate/Orders/Order setting hearing.txt' AS BLOB),65024,3801299,100,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051','done','a351df2c43d7c98c','2026-11-25T10:06:02.201894Z');
INSERT INTO "move" VALUES(19,10,1,CAST('bundle 1.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 1.txt' AS BLOB),65024,3801310,27,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27','done','8767044392cb10ba','2026-11-25T10:06:02.211432Z');
INSERT INTO "move" VALUES(20,11,1,CAST('bundle 2.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/2026-11-25 bundle 2.txt' AS BLOB),65024,3801311,27,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310','done','8767044392cb10ba','2026-11-25T10:06:02.211613Z');
INSERT INTO "move" VALUES(21,14,1,CAST('bundle 5.txt' AS BLOB),3,CAST('14/bundle 5.txt' AS BLOB),65024,3801314,27,'da284762015d5c35da4337ec6c9731e01015fa3ee06f31e88d444d247cc195ba','done','98ebd22fb888f61a','2026-11-25T10:06:02.218988Z');
INSERT INTO "move" VALUES(22,15,1,CAST('bundle 6.txt' AS BLOB),3,CAST('15/bundle 6.txt' AS BLOB),65024,3801315,27,'aebc6a7841cba4da4dd887054177aaaad3fbd21c6d7f0468f32a51c260050879','done','98ebd22fb888f61a','2026-11-25T10:06:02.219235Z');
INSERT INTO "move" VALUES(23,18,1,CAST('witness.txt' AS BLOB),2,CAST('26-0001 Garcia v. Meridian Freight/Trial/2026-11-25 ECF 21 Witness list.txt' AS BLOB),65024,3801308,82,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030','open','ed60458461ba87b6','2026-11-25T10:06:02.966634Z');
CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "office" VALUES(1,'1c1895f9-40d0-40bb-9808-ed2359719222','2026-11-25T10:05:57.688698Z');
CREATE TABLE opened (
    document_id INTEGER PRIMARY KEY REFERENCES document(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "opened" VALUES(17,3,'2026-11-25T10:06:02.467172Z');
CREATE TABLE page_read (
    staff_id INTEGER NOT NULL REFERENCES staff(id), version_id INTEGER NOT NULL REFERENCES version(id),
    page INTEGER NOT NULL, first_at TEXT NOT NULL, seconds INTEGER NOT NULL, PRIMARY KEY (staff_id, version_id, page)
) STRICT, WITHOUT ROWID;
INSERT INTO "page_read" VALUES(2,40,1,'2026-11-25T10:05:59.404744Z',40);
CREATE TABLE party (
    id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases(id), name TEXT NOT NULL, role TEXT NOT NULL,
    is_client INTEGER NOT NULL
, active INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "party" VALUES(1,1,'Lucía Garcia','plaintiff',1,1);
INSERT INTO "party" VALUES(2,1,'Lucia Garcia','witness',0,0);
INSERT INTO "party" VALUES(3,1,'Meridian Freight, Inc.','defendant',0,1);
INSERT INTO "party" VALUES(4,1,'MERIDIAN FREIGHT','insurer',0,1);
INSERT INTO "party" VALUES(5,5,'Tidewater','defendant',1,1);
INSERT INTO "party" VALUES(6,1,'O’Neill–Hart, Inc.','third party',0,1);
INSERT INTO "party" VALUES(7,1,'O''Neill-Hart, Inc.','intervenor',0,1);
CREATE TABLE reading_place (
    staff_id INTEGER PRIMARY KEY REFERENCES staff(id), request_id INTEGER NOT NULL REFERENCES request(id),
    item_no INTEGER NOT NULL, page INTEGER NOT NULL, whole INTEGER NOT NULL
) STRICT;
INSERT INTO "reading_place" VALUES(2,1,1,1,1);
CREATE TABLE released (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    request_id INTEGER REFERENCES request(id), how TEXT NOT NULL CHECK (how IN ('filed', 'served', 'sent')),
    recipient TEXT NOT NULL, day TEXT NOT NULL, proof TEXT NOT NULL, proof_document_id INTEGER REFERENCES document(id),
    standing TEXT NOT NULL CHECK (standing IN ('approved', 'exception', 'phone', 'not needed')),
    reason TEXT NOT NULL, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, ledger_seq INTEGER NOT NULL,
    is_owed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "released" VALUES(1,4,2,'filed','Court, by e-filing','2026-03-20','Receipt 77',NULL,'approved','',1,'2026-11-25T10:05:59.834103Z',51,0);
INSERT INTO "released" VALUES(2,4,5,'served','Opposing counsel','2026-03-21','',NULL,'approved','',1,'2026-11-25T10:06:00.894747Z',70,0);
INSERT INTO "released" VALUES(3,4,NULL,'sent','The mediator','2026-03-22','',NULL,'exception','The mediator asked for the draft',2,'2026-11-25T10:06:01.606917Z',89,0);
CREATE TABLE released_item (
    released_id INTEGER NOT NULL REFERENCES released(id), document_id INTEGER NOT NULL REFERENCES document(id),
    version_id INTEGER NOT NULL REFERENCES version(id), sha256 TEXT NOT NULL, PRIMARY KEY (released_id, document_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "released_item" VALUES(1,30,41,'fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e');
INSERT INTO "released_item" VALUES(2,34,42,'772f93950d7a8363aca6e55b3054cd68b5853caa9c0cd5eafbf9315731f042ed');
INSERT INTO "released_item" VALUES(3,32,32,'0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222');
CREATE TABLE remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT, assignment_id INTEGER REFERENCES assignment(id),
    request_id INTEGER REFERENCES request(id), kind TEXT NOT NULL CHECK (kind IN ('question', 'answer', 'note')),
    staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL, words TEXT NOT NULL, page INTEGER,
    answers INTEGER REFERENCES remark(id), done_at TEXT, done_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "remark" VALUES(1,1,NULL,'question',6,'2026-11-25T10:05:58.812061Z','May I use the agency''s timeline?',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(2,1,NULL,'answer',1,'2026-11-25T10:05:58.813487Z','Yes, as an exhibit.',NULL,1,NULL,NULL);
INSERT INTO "remark" VALUES(3,1,NULL,'note',1,'2026-11-25T10:05:59.040835Z','Citations checked: Smalls is not cited',NULL,NULL,'2026-11-25T10:05:59.043140Z',6);
INSERT INTO "remark" VALUES(4,1,NULL,'note',1,'2026-11-25T10:05:59.040898Z','See the note.',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(5,1,NULL,'note',2,'2026-11-25T10:05:59.407151Z','Three acts, not two?',1,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(6,1,NULL,'note',2,'2026-11-25T10:05:59.407151Z','Answer Smalls.',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(7,5,NULL,'note',2,'2026-11-25T10:06:00.719219Z','Say “March” for “month”.',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(8,9,NULL,'note',1,'2026-11-25T10:06:01.604696Z','Citations checked: Smalls is not cited',NULL,NULL,NULL,NULL);
INSERT INTO "remark" VALUES(9,9,NULL,'note',1,'2026-11-25T10:06:01.604748Z','See the note.',NULL,NULL,NULL,NULL);
CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT, case_id INTEGER NOT NULL REFERENCES cases(id),
    assignment_id INTEGER REFERENCES assignment(id), title TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('file', 'serve', 'send')), attorney_id INTEGER NOT NULL REFERENCES staff(id),
    asked_by INTEGER NOT NULL REFERENCES staff(id), asked_at TEXT NOT NULL, due_on TEXT, note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'changes', 'returned', 'phone', 'withdrawn')),
    state_at TEXT NOT NULL, before_id INTEGER REFERENCES request(id), comes_back INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO "request" VALUES(1,4,1,'Opposition.txt','file',2,1,'2026-11-25T10:05:59.399492Z','2036-05-11','Due on Monday','returned','2026-11-25T10:05:59.407151Z',NULL,1);
INSERT INTO "request" VALUES(2,4,1,'Opposition.txt','file',2,1,'2026-11-25T10:05:59.825670Z','2036-05-11','','approved','2026-11-25T10:05:59.829496Z',1,1);
INSERT INTO "request" VALUES(3,4,2,'Letter to client.txt','send',2,1,'2026-11-25T10:06:00.011561Z','2036-05-11','','approved','2026-11-25T10:06:00.039065Z',NULL,1);
INSERT INTO "request" VALUES(4,4,4,'Motion.txt','file',2,1,'2026-11-25T10:06:00.546565Z','2036-05-11','','waiting','2026-11-25T10:06:00.546565Z',NULL,1);
INSERT INTO "request" VALUES(5,4,5,'Statement.txt','file',2,1,'2026-11-25T10:06:00.716109Z','2036-05-11','','changes','2026-11-25T10:06:00.719219Z',NULL,0);
INSERT INTO "request" VALUES(6,4,7,'Notice.txt','file',2,1,'2026-11-25T10:06:01.218529Z','2036-05-11','','withdrawn','2026-11-25T10:06:01.220491Z',NULL,1);
INSERT INTO "request" VALUES(7,4,7,'Notice.txt','file',5,1,'2026-11-25T10:06:01.222309Z','2036-05-11','','phone','2026-11-25T10:06:01.225540Z',NULL,1);
CREATE TABLE request_item (
    request_id INTEGER NOT NULL REFERENCES request(id), no INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('lead', 'declaration', 'exhibit', 'proposed order')),
    document_id INTEGER NOT NULL REFERENCES document(id), version_id INTEGER NOT NULL REFERENCES version(id),
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, name TEXT NOT NULL, compared_id INTEGER REFERENCES version(id),
    PRIMARY KEY (request_id, no)
) STRICT, WITHOUT ROWID;
INSERT INTO "request_item" VALUES(1,1,'lead',30,40,'55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb',119,'Opposition.txt',NULL);
INSERT INTO "request_item" VALUES(2,1,'lead',30,41,'fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e',128,'Opposition.txt',NULL);
INSERT INTO "request_item" VALUES(3,1,'lead',31,31,'f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87',102,'Letter to client.txt',NULL);
INSERT INTO "request_item" VALUES(4,1,'lead',33,33,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,'Motion.txt',NULL);
INSERT INTO "request_item" VALUES(4,2,'declaration',37,37,'9daccbccb7401db0f72eb9f142fb55ef9c9b47b02881a048225afc1006822346',97,'Declaration.txt',NULL);
INSERT INTO "request_item" VALUES(5,1,'lead',34,34,'a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620',95,'Statement.txt',NULL);
INSERT INTO "request_item" VALUES(6,1,'lead',36,36,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,'Notice.txt',NULL);
INSERT INTO "request_item" VALUES(7,1,'lead',36,36,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,'Notice.txt',NULL);
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
INSERT INTO "shown_text" VALUES(31,'paracase-1','f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87','[]',1,X'789C1DCBC109C3300C05D0BBA7F8136489E04321B410B480128B58604B2656C9FA85BEFBDB3251DE411FACDB2BBF2951159CDE4763B500B726974CC4E39832F8E610F019138F465503A3BB455DFEAF7BA81B66F56F2B3804454CA52CE907ED9A231C');
INSERT INTO "shown_text" VALUES(32,'paracase-1','0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222','[]',1,X'789C1DCB310E80200C05D09D53FC13700B3707635C1C2B34D2045A22355CDFC4B7BF7DD9D6331C8591ACF54AA20EAA956F1EF06918DCE9216750F281295E444168A65EE2FF9AB99862147B6BC6C5C8ACC239860FD2E52036');
INSERT INTO "shown_text" VALUES(33,'paracase-1','5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2','[]',1,X'789C1DCBC10D80200C05D0BB53FC09D8C3837261810A8D348196480DEB9BF8EEEF88698FE7962A235B1F8D441DD41ADF3CE1CB3079D043CEA0EC134BBC8A82D04DBD86FF757331C5ACF6B6828B5158854BD83EEDA32080');
INSERT INTO "shown_text" VALUES(34,'paracase-1','a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620','[]',1,X'789C1DCBC10D80200C05D03B53FC09D8C18347BDC802151A6902AD911AD637F1DDDF9196B46EEB9E42AA8C6CFD6E24EAA0D6F8E2019F86C1373DE40CCA3E30C5AB2808DDD46BFC5F3717538C6A6F2B38198555B8C4F0013FC5215F');
INSERT INTO "shown_text" VALUES(35,'paracase-1','bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38','[]',1,X'789C1DCBC10D80200C05D03B53FC09DCC223F1E202151A69525A2235AC6FE2BBBFBCE7239D8D51BC0F25B100A9F2CD13B11C93073D140C2A31B1249A1808DD2DDAF6BFEE216E98CD5FADB818954DB86EE903B1AD1FD8');
INSERT INTO "shown_text" VALUES(36,'paracase-1','765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec','[]',1,X'789C1DCBC10D80200C05D03B53FC095CC278F0A21716A8D048136889D4B0BE89EFFE8E33EEEB166261246BBD92A8836AE59B077C1A06777AC819947C608A1751109AA997E57FCD5C4C318ABD35E3626456E1BC840FE6D0206C');
INSERT INTO "shown_text" VALUES(37,'paracase-1','9daccbccb7401db0f72eb9f142fb55ef9c9b47b02881a048225afc1006822346','[]',1,X'789C1DCBC10980300C05D0BB53FC09DCA1A8074114C405A20D36D0266223AE2FF8EEAF1FBA29AC611B97B9D912E3B07265127550CE7C7285BF86CA17DDE40C3ABCE2154FA22014534FEDFF8AB998A2267B72C4CE88ACC2B16D3E6A8F21D0');
INSERT INTO "shown_text" VALUES(38,'paracase-1','7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232','[]',1,X'789C1DCBC10980300C05D07BA7F813740841C1ABB8406C830DB449B191AE2FF8EE6F39F6750B6761246BBD92A8836AE59B077C1A06777AC819947C608A1751109AA997F8BF662EA618C5DE9A713132AB708EE103C67B2012');
INSERT INTO "shown_text" VALUES(39,'paracase-1','9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63','[]',1,X'789C1DCB410A84300C05D0BDA7F827F00E654010641CB01E20DA300DB489D888D7177CFBB7C4F1B74E218EF317F380217CE2D2C5CCD8AD1E85441D540AFFB9C16F43E3834E7206EDDE708B675110AAA9E7FE7DD55C4CD1B25D2561632456E1D4770F6AEC244C');
INSERT INTO "shown_text" VALUES(40,'paracase-1','55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb','[]',1,X'789C1D8CCB0D83300C86EF9DE29F803DB8102458C024566D298E1136EAFAA53D7F8FB2AE659BF7B92CAF5D18D5EDECA42341BDF39B03291733824FBA28195433F0D1141D20988F94099B3D764003A6F1F495DBF4DF99A7FA4088DFBDE160341EFA835FDAD02A04');
INSERT INTO "shown_text" VALUES(41,'paracase-1','fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e','[]',1,X'789C1D8CC90D83301045EF54F12BF0215D708991A08109FEC22379419E89683F56CE6F89DB16F7F558E37B393271F67A17D1E6905278D1E0799030DE32C40939DDF0A8676D10D4DE3C07EC75DA063548B387830913CFC2F10AFF6FEDAEBDC172FF96840F91D894292C3F5B772CCB');
INSERT INTO "shown_text" VALUES(43,'paracase-1','8172c404f07b6c6f765478e756320764aa93fb1c5df248a3815c9c76eb2e619a','[]',1,X'789C1D8D4B0A83301445E7AEE26EC05F04854E5B0A4EAAA01B784D5E4D201F31B16EBFA1E373CF3D778A8CEE26FA527ECBA61D86018F204FC73EA115781ACB0A4D578BA6163D66DA182DC2076D31CDF3B48CEB38BD8A55336470BB259335B296378E48FA6046E49D0E4A0C9229E232491B0F820B3EE90A8BCBEB0813413E5E7CE458C6D94810D5FFD785648247D4E1B40A6F86626F5855C50FF2AD3C44');
CREATE TABLE signature (
    id INTEGER PRIMARY KEY AUTOINCREMENT, staff_id INTEGER NOT NULL REFERENCES staff(id), at TEXT NOT NULL,
    statement TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, armored TEXT NOT NULL, key_line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, ledger_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "signature" VALUES(1,2,'2026-11-25T10:06:00.039065Z','paracase statement 1
office 1c1895f9-40d0-40bb-9808-ed2359719222
signer Dolores Ortega (DO), staff 2
known-by account desk
after-entry 55 e4871efa1959f33e48ed9ab4bb11b2fe712376a2e3e8ca2fb0afe252eac7850d
at 2026-11-25T10:06:00.014161Z
request 3
case 26-0002 Alvarez v. Northgate
decision approved
purpose send: send
prepared-by Jun Park
examined-by Dana Ruiz, 0 seconds, 9 lines, 0 faults
comment none
part lead
document 31 v1
name Letter to client.txt
sha256 f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87
bytes 102
text f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87 by paracase-1
pages-opened 0 of 1
flags none
end
','f6d245c38474aa862f4a80e20273a7110026ddbb3fd84c931c9d0bf7fc5b156a','-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgFWRey0jOJ4iKHyjDH17GvPeB8R
551Sae9iettkjbJAgAAAAtYXBwcm92YWxAMWMxODk1ZjktNDBkMC00MGJiLTk4MDgtZWQy
MzU5NzE5MjIyAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQNBwVwNsWE
GyshC+H32JXfBKzqEa8alalVBd2Rjdmqc5b9YXQdXe5THLO8dDBMe3jZqWW9XWn3/k4Yim
vpAL5Ak=
-----END SSH SIGNATURE-----
','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBVkXstIzieIih8owx9exrz3gfEeedUmnvYnrbZI2yQI','SHA256:YxRx8c9Ik9WLehjVlRUT0skFEcUV0VqxFiEbjo6QKlM',56);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, initials TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('attorney', 'paralegal', 'assistant')),
    is_admin INTEGER NOT NULL, active INTEGER NOT NULL, created_at TEXT NOT NULL
, account TEXT) STRICT;
INSERT INTO "staff" VALUES(1,'Dana Ruiz','DR','paralegal',1,1,'2026-11-25T10:05:57.688698Z','desk');
INSERT INTO "staff" VALUES(2,'Dolores Ortega','DO','attorney',1,1,'2026-11-25T10:05:57.841986Z',NULL);
INSERT INTO "staff" VALUES(3,'Zoë Núñez','ZÑ','paralegal',0,1,'2026-11-25T10:05:57.844577Z',NULL);
INSERT INTO "staff" VALUES(4,'Zoe Nunez','ZN','assistant',0,1,'2026-11-25T10:05:57.847500Z',NULL);
INSERT INTO "staff" VALUES(5,'Ann Hale','AH','attorney',0,1,'2026-11-25T10:05:57.850395Z',NULL);
INSERT INTO "staff" VALUES(6,'Jun Park','JP','assistant',0,1,'2026-11-25T10:05:57.865002Z',NULL);
CREATE TABLE staff_key (
    id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff(id), name TEXT NOT NULL, line TEXT NOT NULL,
    fingerprint TEXT NOT NULL, from_hosts TEXT NOT NULL, expires_on TEXT,
    added_at TEXT NOT NULL, added_by INTEGER NOT NULL REFERENCES staff(id),
    revoked_at TEXT, revoked_by INTEGER REFERENCES staff(id)
) STRICT;
INSERT INTO "staff_key" VALUES(1,2,'dolores-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBVkXstIzieIih8owx9exrz3gfEeedUmnvYnrbZI2yQI','SHA256:YxRx8c9Ik9WLehjVlRUT0skFEcUV0VqxFiEbjo6QKlM','192.0.2.0/24',NULL,'2026-11-25T10:05:58.519741Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(2,6,'jun-laptop','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILkXcfpnSlxADeaJkmESg4mcJCTGz86NnHHVFFZwOHRb','SHA256:aVQGot1s1HAgVoHtvbQ82bYTAnFLSBlMeeFILhdxnVs','','2036-12-31','2026-11-25T10:05:58.531488Z',1,NULL,NULL);
INSERT INTO "staff_key" VALUES(3,6,'jun-lost','ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILbRC6OIIBg3hwZ/En9wMnaX1q5SpBZoNbwdnXs2z+TJ','SHA256:tP+X7wyTDWjW9U32Ng7BUCBZcDRIX8I3aCd7AfMP6a4','',NULL,'2026-11-25T10:05:58.538710Z',1,'2026-11-25T10:05:58.540263Z',1);
CREATE TABLE suggestion (
    document_id INTEGER NOT NULL REFERENCES document(id), field TEXT NOT NULL, rank INTEGER NOT NULL,
    value TEXT NOT NULL, confidence INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (document_id, field, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO "suggestion" VALUES(1,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(1,'folder',4,'Orders',2,'where order papers go');
INSERT INTO "suggestion" VALUES(1,'name',5,'2026-11-25 Order on Motion.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(1,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(1,'title',3,'Order on Motion',2,'heading “Order on Motion”');
INSERT INTO "suggestion" VALUES(1,'type',1,'order',2,'heading “Order on Motion”');
INSERT INTO "suggestion" VALUES(2,'folder',3,'Motions',2,'where memorandum of law papers go');
INSERT INTO "suggestion" VALUES(2,'name',4,'2026-11-25 Memorandum.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(2,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(2,'title',2,'Memorandum',2,'heading “Memorandum”');
INSERT INTO "suggestion" VALUES(2,'type',0,'memorandum_of_law',2,'heading “Memorandum”');
INSERT INTO "suggestion" VALUES(3,'case',0,'3',1,'names “ESTATE OF WHITLOW”');
INSERT INTO "suggestion" VALUES(3,'case',1,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(3,'name',3,'2026-11-25 will.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(3,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(4,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(4,'folder',4,'Orders',2,'where order papers go');
INSERT INTO "suggestion" VALUES(4,'name',5,'2026-11-25 Order Setting Hearing.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(4,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(4,'title',3,'Order Setting Hearing',2,'heading “Order Setting Hearing”');
INSERT INTO "suggestion" VALUES(4,'type',1,'order',2,'heading “Order Setting Hearing”');
INSERT INTO "suggestion" VALUES(5,'name',1,'2026-11-25 flyer.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(5,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(6,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(6,'folder',4,'Pleadings',2,'where answer papers go');
INSERT INTO "suggestion" VALUES(6,'name',5,'2026-11-25 Answer to Complaint.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(6,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(6,'title',3,'Answer to Complaint',2,'heading “Answer to Complaint”');
INSERT INTO "suggestion" VALUES(6,'type',1,'answer',2,'heading “Answer to Complaint”');
INSERT INTO "suggestion" VALUES(7,'name',1,'2026-11-25 resume.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(7,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(8,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(8,'folder',5,'Motions',2,'where motion to compel papers go');
INSERT INTO "suggestion" VALUES(8,'name',6,'2026-11-25 Motion to Compel.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(8,'received_on',3,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(8,'title',4,'Motion to Compel',2,'heading “Motion to Compel”');
INSERT INTO "suggestion" VALUES(8,'type',1,'motion_to_compel',2,'heading “Motion to Compel”');
INSERT INTO "suggestion" VALUES(8,'type',2,'motion_other',2,'file name “motion”, text “MOTION TO”');
INSERT INTO "suggestion" VALUES(9,'name',1,'2026-11-25 survey.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(9,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(10,'name',1,'2026-11-25 bundle 1.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(10,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(11,'name',1,'2026-11-25 bundle 2.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(11,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(12,'name',1,'2026-11-25 bundle 3.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(12,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(13,'name',1,'2026-11-25 bundle 4.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(13,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(14,'name',1,'2026-11-25 bundle 5.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(14,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(15,'name',1,'2026-11-25 bundle 6.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(15,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(16,'name',1,'2026-11-25 seminar.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(16,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(17,'name',1,'2026-11-25 waiting.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(17,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(18,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(18,'folder',4,'Trial',2,'where witness list papers go');
INSERT INTO "suggestion" VALUES(18,'name',5,'2026-11-25 Witness List.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(18,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(18,'title',3,'Witness List',1,'named after its type: text “WITNESS LIST”');
INSERT INTO "suggestion" VALUES(18,'type',1,'witness_list',2,'text “WITNESS LIST”');
INSERT INTO "suggestion" VALUES(19,'folder',3,'Motions',2,'where exhibit papers go');
INSERT INTO "suggestion" VALUES(19,'name',4,'2026-11-25 Exhibit a.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(19,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(19,'title',2,'Exhibit a',2,'heading “Exhibit a”');
INSERT INTO "suggestion" VALUES(19,'type',0,'exhibit',2,'heading “Exhibit a”');
INSERT INTO "suggestion" VALUES(20,'folder',3,'Motions',2,'where exhibit papers go');
INSERT INTO "suggestion" VALUES(20,'name',4,'2026-11-25 Exhibit B.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(20,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(20,'title',2,'Exhibit B',2,'heading “Exhibit B”');
INSERT INTO "suggestion" VALUES(20,'type',0,'exhibit',2,'heading “Exhibit B”');
INSERT INTO "suggestion" VALUES(21,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(21,'folder',4,'Pleadings',2,'where complaint papers go');
INSERT INTO "suggestion" VALUES(21,'name',5,'2026-11-25 Complaint for Damages.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(21,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(21,'title',3,'Complaint for Damages',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(21,'type',1,'complaint',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(22,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(22,'folder',4,'Settlement',2,'where notice of dismissal papers go');
INSERT INTO "suggestion" VALUES(22,'name',5,'2026-11-25 Notice of Voluntary Dismissal.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(22,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(22,'title',3,'Notice of Voluntary Dismissal',2,'heading “Notice of Voluntary Dismissal”');
INSERT INTO "suggestion" VALUES(22,'type',1,'notice_of_dismissal',2,'heading “Notice of Voluntary Dismissal”');
INSERT INTO "suggestion" VALUES(23,'case',0,'1',2,'names “Meridian Freight”, “MERIDIAN FREIGHT”, “Garcia”');
INSERT INTO "suggestion" VALUES(23,'dated_on',3,'2026-03-19',2,'e-mail header “Date: Thu, 19 Mar 2026 09:30:00 -0500”');
INSERT INTO "suggestion" VALUES(23,'folder',5,'Correspondence',1,'where letter papers go');
INSERT INTO "suggestion" VALUES(23,'name',6,'2026-03-19 Garcia v. Meridian Freight- production.eml',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(23,'received_on',2,'2026-03-19',3,'e-mail header “Date: Thu, 19 Mar 2026 09:30:00 -0500”');
INSERT INTO "suggestion" VALUES(23,'title',4,'Garcia v. Meridian Freight: production',2,'subject “Garcia v. Meridian Freight: production”');
INSERT INTO "suggestion" VALUES(23,'type',1,'correspondence_opposing',1,'an e-mail');
INSERT INTO "suggestion" VALUES(24,'case',0,'3',1,'names “ESTATE OF WHITLOW”');
INSERT INTO "suggestion" VALUES(24,'case',1,'2',1,'names “Estate of Whitlow”');
INSERT INTO "suggestion" VALUES(24,'name',3,'2026-11-25 résumé.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(24,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(25,'folder',3,'Motions',2,'where stipulation papers go');
INSERT INTO "suggestion" VALUES(25,'name',4,'2026-11-25 Stipulation.html',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(25,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(25,'title',2,'Stipulation',2,'heading “Stipulation”');
INSERT INTO "suggestion" VALUES(25,'type',0,'stipulation',2,'heading “Stipulation”');
INSERT INTO "suggestion" VALUES(26,'name',1,'2026-11-25 advertisement.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(26,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(27,'case',0,'1',2,'docket number in the text “2:26-cv-01234”');
INSERT INTO "suggestion" VALUES(27,'folder',4,'Pleadings',2,'where complaint papers go');
INSERT INTO "suggestion" VALUES(27,'name',5,'2026-11-25 Complaint for Damages.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(27,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(27,'title',3,'Complaint for Damages',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(27,'type',1,'complaint',2,'heading “Complaint for Damages”');
INSERT INTO "suggestion" VALUES(28,'folder',3,'Correspondence',1,'where letter papers go');
INSERT INTO "suggestion" VALUES(28,'name',4,'2026-11-25 Letter.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(28,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(28,'title',2,'Letter',1,'named after its type: file name “letter”');
INSERT INTO "suggestion" VALUES(28,'type',0,'correspondence_opposing',1,'file name “letter”');
INSERT INTO "suggestion" VALUES(29,'name',1,'2026-11-25 log.html',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(29,'received_on',0,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(30,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(30,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(30,'name',5,'2026-11-25 Opposition.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(30,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(30,'title',3,'Opposition',2,'heading “Opposition”');
INSERT INTO "suggestion" VALUES(30,'type',1,'opposition',2,'heading “Opposition”');
INSERT INTO "suggestion" VALUES(31,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(31,'folder',5,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(31,'name',6,'2026-11-25 Lien Notice.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(31,'received_on',3,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(31,'title',4,'Lien Notice',1,'named after its type: file name “lien”');
INSERT INTO "suggestion" VALUES(31,'type',1,'lien_notice',1,'file name “lien”');
INSERT INTO "suggestion" VALUES(31,'type',2,'correspondence_opposing',1,'file name “Letter”');
INSERT INTO "suggestion" VALUES(32,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(32,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(32,'name',5,'2026-11-25 Reply.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(32,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(32,'title',3,'Reply',2,'heading “Reply”');
INSERT INTO "suggestion" VALUES(32,'type',1,'reply_brief',2,'heading “Reply”');
INSERT INTO "suggestion" VALUES(33,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(33,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(33,'name',5,'2026-11-25 Motion.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(33,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(33,'title',3,'Motion',2,'heading “Motion”');
INSERT INTO "suggestion" VALUES(33,'type',1,'motion_other',2,'heading “Motion”');
INSERT INTO "suggestion" VALUES(34,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(34,'folder',2,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(34,'name',3,'2026-11-25 Statement.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(34,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(35,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(35,'folder',2,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(35,'name',3,'2026-11-25 Memo.txt',1,'the office''s pattern');
INSERT INTO "suggestion" VALUES(35,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(36,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(36,'folder',3,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(36,'name',4,'2026-11-25 Notice.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(36,'received_on',1,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(36,'title',2,'Notice',2,'heading “Notice”');
INSERT INTO "suggestion" VALUES(37,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(37,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(37,'name',5,'2026-11-25 Declaration.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(37,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(37,'title',3,'Declaration',2,'heading “Declaration”');
INSERT INTO "suggestion" VALUES(37,'type',1,'affidavit_declaration',2,'heading “Declaration”');
INSERT INTO "suggestion" VALUES(38,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(38,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(38,'name',5,'2026-11-25 Brief.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(38,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(38,'title',3,'Brief',2,'heading “Brief”');
INSERT INTO "suggestion" VALUES(38,'type',1,'memorandum_of_law',2,'heading “Brief”');
INSERT INTO "suggestion" VALUES(39,'case',0,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(39,'folder',4,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(39,'name',5,'2026-11-25 Stipulation of Facts.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(39,'received_on',2,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(39,'title',3,'Stipulation of Facts',2,'heading “Stipulation of Facts”');
INSERT INTO "suggestion" VALUES(39,'type',1,'stipulation',2,'heading “Stipulation of Facts”');
INSERT INTO "suggestion" VALUES(40,'case',2,'4',3,'lies in the folder of case 26-0002');
INSERT INTO "suggestion" VALUES(40,'case',3,'4',3,'court stamp “Case 3:26-cv-01777 Document 12 Filed 03/20/26 Page 1 of 1”');
INSERT INTO "suggestion" VALUES(40,'case',4,'4',2,'docket number in the text “3:26-cv-01777”');
INSERT INTO "suggestion" VALUES(40,'docket_no',0,'12',3,'court stamp “Case 3:26-cv-01777 Document 12 Filed 03/20/26 Page 1 of 1”');
INSERT INTO "suggestion" VALUES(40,'filed_on',1,'2026-03-20',3,'court stamp “Case 3:26-cv-01777 Document 12 Filed 03/20/26 Page 1 of 1”');
INSERT INTO "suggestion" VALUES(40,'folder',8,'Drafts',3,'lies there already');
INSERT INTO "suggestion" VALUES(40,'name',9,'2026-03-20 ECF 12 Opposition.txt',2,'the office''s pattern');
INSERT INTO "suggestion" VALUES(40,'received_on',6,'2026-11-25',2,'the day it arrived here');
INSERT INTO "suggestion" VALUES(40,'title',7,'Opposition',2,'heading “Opposition”');
INSERT INTO "suggestion" VALUES(40,'type',5,'opposition',2,'heading “Opposition”');
CREATE TABLE task (
    id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES cases(id), document_id INTEGER REFERENCES document(id),
    what TEXT NOT NULL, due_on TEXT, due_time TEXT, assignee_id INTEGER REFERENCES staff(id),
    priority INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')), done_at TEXT,
    created_at TEXT NOT NULL
, created_by INTEGER REFERENCES staff(id), done_by INTEGER REFERENCES staff(id), note TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "task" VALUES(1,4,34,'Make the attorney''s changes: Statement.txt','2036-05-11',NULL,1,0,'open',NULL,'2026-11-25T10:06:00.719219Z',2,NULL,'Say “March” for “month”.');
INSERT INTO "task" VALUES(2,1,NULL,'Serve responses','2026-04-09',NULL,4,1,'open',NULL,'2026-11-25T10:06:02.225857Z',4,NULL,'');
INSERT INTO "task" VALUES(3,4,4,'Call the clerk about the hearing',NULL,NULL,3,0,'done','2026-11-25T10:06:02.245672Z','2026-11-25T10:06:02.237952Z',1,3,'Room 4');
INSERT INTO "task" VALUES(4,1,NULL,'Order both transcripts','2026-05-06',NULL,2,1,'open',NULL,'2026-11-25T10:06:02.246955Z',1,NULL,'Two days');
INSERT INTO "task" VALUES(5,NULL,NULL,'Added and taken back',NULL,NULL,1,0,'dropped',NULL,'2026-11-25T10:06:02.252239Z',1,NULL,'');
INSERT INTO "task" VALUES(6,NULL,NULL,'Speak with the client','2026-04-03',NULL,2,0,'open',NULL,'2026-11-25T10:06:02.257227Z',2,NULL,'');
CREATE TABLE task_date (
    id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id), due_on TEXT, due_time TEXT,
    replaced_at TEXT NOT NULL, replaced_by INTEGER NOT NULL REFERENCES staff(id)
) STRICT;
INSERT INTO "task_date" VALUES(1,2,'2026-04-02',NULL,'2026-11-25T10:06:02.231509Z',4);
INSERT INTO "task_date" VALUES(2,4,'2026-05-04',NULL,'2026-11-25T10:06:02.251232Z',1);
INSERT INTO "task_date" VALUES(3,6,'2026-04-01',NULL,'2026-11-25T10:06:02.284456Z',1);
CREATE TABLE team (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), part TEXT NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "team" VALUES(1,2,'lead');
INSERT INTO "team" VALUES(1,3,'paralegal');
INSERT INTO "team" VALUES(1,4,'assistant');
INSERT INTO "team" VALUES(4,1,'paralegal');
INSERT INTO "team" VALUES(4,2,'lead');
INSERT INTO "team" VALUES(4,5,'second');
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL REFERENCES document(id), seq INTEGER NOT NULL,
    sha256 TEXT NOT NULL, size INTEGER NOT NULL, kept INTEGER NOT NULL, seen_at TEXT NOT NULL,
    outcome TEXT NOT NULL, detail TEXT NOT NULL, extractor TEXT NOT NULL, format TEXT NOT NULL,
    pages INTEGER, flags TEXT NOT NULL, meta TEXT NOT NULL,
    UNIQUE (document_id, seq)
) STRICT;
INSERT INTO "version" VALUES(1,1,1,'42aa2d2c2598384fc3949b256dbc7eeef3c2096097fcea8dc4e9ab7d1dd2b26c',83,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(2,2,1,'9227b82b2a7fd7c3654e54bd0c147c042b133708c3d19b5a35bd499d52b23871',45,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(3,3,1,'4578bb9cfb438b941fe4e873bd888ef15dcddaec7fbeef69ab9acf87d00950b7',56,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(4,4,1,'b5f080b71da361f87d044c999a3b0c85256eb91435299d17598c6a0cab2d4051',100,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(5,5,1,'306dc7b53933bc6d55b2ed333e925a7d19c4014681cfb059c44ebf4f2164efec',18,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(6,6,1,'0874b4f7ba35596edd862fbb16e06371a1b42c30b2332085eae718760a23d0a7',99,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(7,7,1,'53cd8346b5dd5ced119cf708b7af0bcde3f5f8cb9a2dd130e932571ca3e4c412',45,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(8,8,1,'2a45297c5b0e13e0a55ec4bac2ab6c41b7ab0cd4e3329256271a4a3ce4d28e63',97,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(9,9,1,'921279935de0a8f522c3671b6ab9a9c5a60d96b9686aca8cf6c7ab15d1a40a82',38,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(10,10,1,'2a38c7b8c41ca1a8e8ac3daee5be2de011fc3f4e2e583cf8d009f9f5eebb8a27',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(11,11,1,'5a85f8aa1a678f3dc780228f82b99ef7f401e5f2adeb55126e11c82d1f862310',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(12,12,1,'82b18597de0ad4f1b5cae10b4f0d66e95aaa124593a0a25f4de738b75776e43e',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(13,13,1,'a403e8987eeba1fa2d15877eeb600e17e687bb717701c7d1aabb01acbd7432b5',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(14,14,1,'da284762015d5c35da4337ec6c9731e01015fa3ee06f31e88d444d247cc195ba',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(15,15,1,'aebc6a7841cba4da4dd887054177aaaad3fbd21c6d7f0468f32a51c260050879',27,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(16,16,1,'7ebb729b403e135c223ff2e6751479c9354ee4f9b4960069947536e8c8f4bd5b',44,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(17,17,1,'eb2cb743095d0b406ac0a2c6e8b22ffddf8e53b3c74013d45efb31e00377841c',31,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(18,18,1,'27dd9f436f03d2f9cea282fb3b1914c4ae9bcf52cc75f3cfa5fed5eef6f34030',82,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(19,19,1,'afd38621893a22467509573a34a78061333c93b366a6d4866320b043882747ac',34,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(20,20,1,'869274d6bc84a0fb470c66e709c9eee300549df771d66269c1e130270a2e85dc',31,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(21,21,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(22,22,1,'025fa3f02120692c2e515ad18232d88db65fb2c91fe3097e405c85aa8441aeb4',107,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(23,23,1,'6128dba20291487bd37cdf2272bf3d7813ed63cbfe586d3187afc46b84b65337',690,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','eml',1,'[]','{"mail": {"from": "Opposing Counsel <counsel@example.com>", "to": "desk@example.org", "date": "Thu, 19 Mar 2026 09:30:00 -0500", "subject": "Garcia v. Meridian Freight: production", "date_iso": "2026-03-19T09:30:00-05:00"}}');
INSERT INTO "version" VALUES(24,24,1,'8a6ab7f9ec93ac1dd301841d817ad7884fe7383ed9ddc389eebb574312d63d36',37,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(25,25,1,'7051e332331a8058040099fb5822fb759d2594ce14ebb5619312138ea5fb4f91',72,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(26,26,1,'155e99fbdb80df2a1385dbc5b0c627fa70dc9b9cf7df7b48691cae1cfb39f4d3',25,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(27,27,1,'59a30eeb0e86c20e75321c2787fd78120e9f834b3b6f6a3804167b3cd66316b2',122,1,'2026-11-25T10:05:57.984105Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(28,28,1,'fb4b75d94fb50d5428693c57e6976ac7ce9e30b97c7b2b5df72b8b605d65c16c',54,1,'2026-11-25T10:05:57.988439Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(29,29,1,'d7aabab1ce726cb79225817945dff1445b62cccd092411f2972cc6db8d68a484',73,1,'2026-11-25T10:05:57.988439Z','text','','paracase-1','html',1,'[]','{}');
INSERT INTO "version" VALUES(30,30,1,'de53db6c17b598a7b7ea763cc4fd38a41a5aabe10a9314fa7d710b36c655ee66',96,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(31,31,1,'f6b0d8272ca21dc274327953a86d4a55efdf6d4e27845a574e319bf27bb53a87',102,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(32,32,1,'0282aed73899da0ea472ec62bd8048468db0f575b093879fd1384cb6cf22e222',91,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(33,33,1,'5b3e0ac77843c6ebef0d95c8604da3f64b2127682c53ff3a92790acfc21f5ef2',92,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(34,34,1,'a62580dd3fedea805afa784f0eb6332b0bf6d4af4362391b1e1a26cef03a9620',95,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(35,35,1,'bae0859355d7bda3516a4286a49ed2a572388e37adf8547de1f6814e5a728a38',90,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(36,36,1,'765ffa070d0f5903ed3677913cac6729fcbd1e5cd9b580f132a9477bb234a1ec',92,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(37,37,1,'9daccbccb7401db0f72eb9f142fb55ef9c9b47b02881a048225afc1006822346',97,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(38,38,1,'7c49e4e977d2e3ed540c75a7a2442850287501b26e5bd907162b4525e1ea2232',91,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(39,39,1,'9a238a04c429c2b78a0582b9bfdaba98f3ed16cf446eede074a39d5104182b63',106,1,'2026-11-25T10:05:58.589405Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(40,30,2,'55821592419ede55f9271bc01a366265988b1787f6bafa7b36562eafd2554bdb',119,1,'2026-11-25T10:05:59.050458Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(41,30,3,'fc0c9e6c8f206c7bafca96ebcf085244274c1ef46ae10cc81b953cdb99551c0e',128,1,'2026-11-25T10:05:59.434048Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(42,34,2,'772f93950d7a8363aca6e55b3054cd68b5853caa9c0cd5eafbf9315731f042ed',93,1,'2026-11-25T10:06:00.730335Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(43,40,1,'8172c404f07b6c6f765478e756320764aa93fb1c5df248a3815c9c76eb2e619a',186,1,'2026-11-25T10:06:01.612367Z','text','','paracase-1','text',1,'[]','{}');
INSERT INTO "version" VALUES(44,17,2,'d9faa10860513d3c43c156f5defecb02532eb6cc705eb4f4346d9db84a5e878a',40,1,'2026-11-25T10:06:02.305715Z','text','','paracase-1','text',1,'[]','{}');
CREATE TABLE wall (
    case_id INTEGER NOT NULL REFERENCES cases(id), staff_id INTEGER NOT NULL REFERENCES staff(id), reason TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES staff(id), set_at TEXT NOT NULL, PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "wall" VALUES(5,4,'Was a clerk of the executor',1,'2026-11-25T10:05:58.557711Z');
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
CREATE INDEX act_undoable ON act(staff_id, id) WHERE inverse IS NOT NULL AND undone_by IS NULL;
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('act',151);
INSERT INTO "sqlite_sequence" VALUES('document',40);
INSERT INTO "sqlite_sequence" VALUES('version',44);
INSERT INTO "sqlite_sequence" VALUES('assignment',13);
INSERT INTO "sqlite_sequence" VALUES('remark',9);
INSERT INTO "sqlite_sequence" VALUES('delivery',11);
INSERT INTO "sqlite_sequence" VALUES('examination',11);
INSERT INTO "sqlite_sequence" VALUES('request',7);
INSERT INTO "sqlite_sequence" VALUES('approval',5);
INSERT INTO "sqlite_sequence" VALUES('released',3);
INSERT INTO "sqlite_sequence" VALUES('issued_statement',1);
INSERT INTO "sqlite_sequence" VALUES('signature',1);
INSERT INTO "sqlite_sequence" VALUES('lent_queue',2);
INSERT INTO "sqlite_sequence" VALUES('move',23);
COMMIT;
