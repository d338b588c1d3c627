package vn.capuy.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thematic supervision through the gateway: from the year's programme to the remedy that is verified. */
class SupervisionTest {
    private static final Office EDITOR =
            Office.of("inspector-tien-yen", "inspection", "inspection-reader", "inspection-editor");
    private static final Office APPROVER =
            Office.of("chairman-tien-yen", "inspection", "inspection-reader", "inspection-approver");

    @BeforeAll
    static void suite() {
        Demo.suite();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private static String paper(String record, String kind, String symbol, String day, String more) {
        String notation = symbol.isEmpty() ? "" : "\"notation\": \"%s\", \"issuer\": \"TY-UBKT\", ".formatted(symbol);
        return EDITOR.changes(record, "/papers", """
                        {"kind": "%s", %s"title": "Giám sát chuyên đề Đảng uỷ xã", "datedOn": "%s"%s}""".formatted(kind, notation, day, more))
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    @Test
    void a_thematic_supervision_goes_from_the_programme_to_a_verified_remedy() {
        String programme = "/programmes/" + EDITOR.enters("/programmes", """
                        {"body": "TY-UBKT", "year": 2024, "ground": "Chương trình công tác năm 2024 của Huyện uỷ"}""", "id");
        EDITOR.changes(programme, "/items", """
                        {"kind": "SUPERVISION_THEMATIC", "periodFrom": "2024-04-01", "periodTo": "2024-06-30",
                         "leadBody": "TY-UBKT", "ground": "Chưa được giám sát trong nhiệm kỳ",
                         "subjects": [{"kind": "ORGANISATION", "organisation": "TY-PD-DU"}], "matters": ["ETHICS_LIFESTYLE"]}""").then().statusCode(201);
        String item = EDITOR.reads(programme + "/items").extract().path("items[0].id");
        EDITOR.changes(programme, "/steps", "{\"step\": \"SUBMIT\", \"on\": \"2024-01-04\"}")
                .then()
                .statusCode(200);
        String approval = """
                {"step": "APPROVE", "on": "2024-01-10", "document": "03-CTr/UBKTHU", "issuer": "TY-UBKT", "judgements": %s}""";
        EDITOR.changes(programme, "/steps", approval.formatted("[]")).then().statusCode(403);
        APPROVER.judges(programme, "/steps", approval).statusCode(200).body("state", equalTo("APPROVED"));

        EDITOR.changes(programme, "/items/" + item + "/case", """
                        {"reference": "TY-UBKT-GS-2024-77", "matter": "Việc học tập và làm theo Bác", "decidedOn": "2024-04-08"}""").then().statusCode(201);
        String id = EDITOR.reads("/cases?leadBody=TY-UBKT&decidedFrom=2024-04-08&decidedTo=2024-04-08")
                .body("items.reference", hasItem("TY-UBKT-GS-2024-77"))
                .extract()
                .path("items.find { it.reference == 'TY-UBKT-GS-2024-77' }.id");
        String file = "/cases/" + id;
        String subject = EDITOR.reads(file).extract().path("subjects[0].id");

        prepare(file);
        conduct(file, subject);
        String remedy = conclude(file, subject);
        followUp(remedy);

        EDITOR.reads(programme + "/progress?onDay=2024-12-31")
                .body("planned", equalTo(1))
                .body("concluded", equalTo(1));
        walls(file);
    }

    private static void prepare(String file) {
        String inspector = APPROVER.enters("/inspectors", """
                {"account": "inspector-tien-yen", "member": "XT-0001", "memberName": "Nông Văn Thẩm",
                 "organisation": "TY", "committee": "TY-UBKT", "heldFrom": "2023-01-01"}""", "id");
        EDITOR.changes(file, "/steps", "{\"step\": \"BEGIN\", \"on\": \"2024-04-10\"}")
                .then()
                .statusCode(422)
                .body("findings.rule", hasItems("PAPER-01", "PAPER-02", "PAPER-03", "TEAM-11"))
                .body("findings.citation", hasItem(containsString("02-HD/UBKTTW")));
        APPROVER.judges(
                        file,
                        "/team",
                        "{\"inspector\": \"" + inspector
                                + "\", \"function\": \"HEAD\", \"joinedOn\": \"2024-04-08\", \"judgements\": %s}")
                .statusCode(200);
        paper(file, "DECISION", "15-QĐ/UBKTHU", "2024-04-08", "");
        paper(file, "PLAN", "22-KH/UBKTHU", "2024-04-08", "");
        paper(file, "OUTLINE", "", "2024-04-08", "");
        EDITOR.judges(file, "/steps", "{\"step\": \"BEGIN\", \"on\": \"2024-04-10\", \"judgements\": %s}")
                .statusCode(200)
                .body("stage", equalTo("CONDUCT"));
    }

    private static void conduct(String file, String subject) {
        paper(file, "ANNOUNCEMENT_MINUTES", "", "2024-04-10", "");
        paper(
                file,
                "SELF_REPORT",
                "",
                "2024-04-16",
                ", \"receivedOn\": \"2024-04-17\", \"subject\": \"" + subject + "\"");
        EDITOR.changes(file, "/deadline/start", """
                        {"on": "2024-04-17", "ground": "Nhận báo cáo tự giám sát", "paper": "12-BC/ĐU"}""").then().statusCode(200);
        // 18/4 is the Hùng Kings' day, 29/4 was swapped with Saturday 4/5, then two holidays.
        EDITOR.reads(file + "/deadline?onDay=2024-05-06")
                .body("dueOn", equalTo("2024-05-27"))
                .body("workingDays", equalTo(25))
                .body("state", equalTo("RUNNING"));
        paper(file, "VERIFICATION_MINUTES", "", "2024-05-08", "");
        paper(file, "MEETING_MINUTES", "", "2024-05-15", "");
        String conclusion = "{\"step\": \"CONCLUDE\", \"concludedOn\": \"2024-05-24\", \"judgements\": %s}";
        APPROVER.changes(file, "/steps", conclusion.formatted("[]")).then().statusCode(422);
        EDITOR.changes(file, "/findings", """
                        {"subject": "%s", "matter": "ETHICS_LIFESTYLE", "outcome": "SHORTCOMING",
                         "text": "Chưa cụ thể hoá nội dung đăng ký làm theo của chi uỷ", "conclusion": "Nghiêm túc rút kinh nghiệm",
                         "evidence": [{"reference": "Sổ nghị quyết chi bộ năm 2023"}]}""".formatted(subject)).then().statusCode(201);
        APPROVER.judges(file, "/steps", conclusion).statusCode(200).body("stage", equalTo("CONCLUSION"));
        EDITOR.reads(file + "/deadline?onDay=2024-06-30").body("state", equalTo("MET"));
    }

    private static String conclude(String file, String subject) {
        paper(file, "RESULT_REPORT", "31-BC/UBKTHU", "2024-05-24", "");
        paper(file, "CONCLUSION", "40-TB/UBKTHU", "2024-05-28", "");
        paper(file, "HANDOVER_MINUTES", "", "2024-06-03", "");
        String remedy = EDITOR.changes(file, "/remedies", """
                        {"owner": "ORGANISATION", "organisation": "TY-PD-DU", "what": "Đăng ký làm theo cụ thể của từng cấp uỷ viên",
                         "requiredOn": "2024-05-28", "dueOn": "2024-07-31"}""")
                .then()
                .statusCode(201)
                .extract()
                .path("remedy.id");
        EDITOR.judges(file, "/steps", "{\"step\": \"CLOSE\", \"on\": \"2024-06-04\", \"judgements\": %s}")
                .statusCode(200)
                .body("stage", equalTo("CLOSED"));
        EDITOR.changes(file, "/findings", """
                        {"subject": "%s", "outcome": "NO_VIOLATION", "text": "Sửa sau khi đóng hồ sơ"}""".formatted(subject)).then().statusCode(409);
        return "/remedies/" + remedy;
    }

    private static void followUp(String remedy) {
        APPROVER.reads("/remedies?owner=TY-PD-DU&overdue=true").body("items.id", hasItem(remedy.substring(10)));
        EDITOR.changes(remedy, "/steps", """
                        {"step": "REPORT", "on": "2024-07-20", "evidence": "Báo cáo số 45-BC/ĐU"}""").then().statusCode(200).body("remedy.state", equalTo("REPORTED"));
        EDITOR.changes(remedy, "/steps", "{\"step\": \"VERIFY\", \"on\": \"2024-07-25\"}")
                .then()
                .statusCode(403);
        APPROVER.changes(remedy, "/steps", "{\"step\": \"VERIFY\", \"on\": \"2024-07-25\"}")
                .then()
                .statusCode(200)
                .body("remedy.state", equalTo("VERIFIED"));
    }

    /** Of this case there is nothing for others, and who read it is in the journal. */
    private static void walls(String file) {
        String path = "/api/inspection/v1" + file;
        Demo.asInspector().get(path).then().statusCode(404);
        Demo.asInspector().get(path + "/papers").then().statusCode(404);
        Demo.asSecretary().get(path).then().statusCode(403);
        Office.of("auditor-tien-yen", "inspection", "auditor")
                .reads(file + "/history?limit=200")
                .statusCode(200)
                .body("items.findAll { it.action == 'case.read' }.actor", hasItem("inspector-tien-yen"));
        Demo.asSecretary()
                .get("/api/kpi/v1/figures?org=TY&from=2024-01-01&to=2024-12-31")
                .then()
                .statusCode(404);
        Office.of("figures-tien-yen", "kpi", "kpi-reader")
                .reads("/figures?org=TY&from=2024-04-01&to=2024-04-30")
                .body("figures.findAll { it.code == 'INSP.CASES' }", hasSize(1))
                .body("figures.find { it.code == 'INSP.CASES' }.value", equalTo(1));
    }
}
