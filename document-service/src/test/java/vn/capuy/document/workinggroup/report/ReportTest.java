package vn.capuy.document.workinggroup.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.as;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.workinggroup.Groups.REPORTS;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.approver;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.content;
import static vn.capuy.document.workinggroup.Groups.drafted;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.report;
import static vn.capuy.document.workinggroup.Groups.step;
import static vn.capuy.document.workinggroup.Groups.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReportTest {
    private String group;

    @BeforeEach
    void a_group() {
        Desk.clear();
        group = founded("BL-HM");
    }

    @Test
    void a_report_is_returned_rewritten_and_accepted_and_every_edition_is_kept() {
        String id = submitted(group, "2022-06-01", "2022-07-04");
        step(approver(), id, 1, Map.of("step", "RETURN", "on", "2022-07-05"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("note"));
        at(clerk(), 1)
                .body(content())
                .put(REPORTS + "/" + id + "/content")
                .then()
                .statusCode(409);
        step(approver(), id, 1, Map.of("step", "RETURN", "on", "2022-07-05", "note", "Thiếu số liệu"))
                .then()
                .statusCode(200)
                .body("report.state", equalTo("RETURNED"))
                .body("report.submittedOn", nullValue());
        var figures = List.of(Map.of("name", "Hộ hiến đất", "amount", 12, "unit", "hộ"));
        at(clerk(), 2)
                .body(with(content(), "figures", figures))
                .put(REPORTS + "/" + id + "/content")
                .then()
                .statusCode(200)
                .body("report.edition", equalTo(2))
                .body("figures.name", contains("Hộ hiến đất"));
        step(clerk(), id, 3, Map.of("step", "SUBMIT", "on", "2022-07-06"))
                .then()
                .statusCode(200);
        step(approver(), id, 4, Map.of("step", "ACCEPT", "on", "2022-07-07"))
                .then()
                .statusCode(200)
                .body("report.state", equalTo("ACCEPTED"))
                .body("report.dueOn", equalTo("2022-07-05"))
                .body("report.onTime", equalTo(false))
                .body("steps.step", contains("SUBMIT", "RETURN", "SUBMIT", "ACCEPT"))
                .body("steps.edition", contains(1, 1, 2, 2))
                .body("allowed", empty());
        assertEquals(2, Database.number("select count(*) from group_report_content"));
        clerk().get(REPORTS + "/" + id + "/history")
                .then()
                .body("action", hasItems("group-report.drafted", "group-report.step", "group-report.revised"));
        clerkOfHoanhMo().get(REPORTS + "/" + id).then().statusCode(404);
    }

    @Test
    void nobody_accepts_what_he_handed_in_himself() {
        var both = Tokens.of("clerk")
                .roles("document-reader", "document-editor", "document-approver")
                .org("BL");
        String id = submitted(group, "2022-06-01", "2022-07-04");
        step(as(both), id, 1, Map.of("step", "ACCEPT")).then().statusCode(403);
        step(clerk(), id, 1, Map.of("step", "ACCEPT")).then().statusCode(403);
        clerk().get(REPORTS + "/" + id).then().body("report.state", equalTo("SUBMITTED"));
    }

    @Test
    void one_report_stands_of_a_group_and_period() {
        String id = drafted(group, "2022-06-01");
        clerk().body(report(group, "2022-06-01"))
                .post(REPORTS)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The group has a report of this period; void it first."));
        at(clerk(), 0)
                .body(Map.of("reason", "Nhập nhầm kỳ"))
                .post(REPORTS + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("report.state", equalTo("VOIDED"));
        drafted(group, "2022-06-01");
        clerk().get(REPORTS).then().body("items", hasSize(1));
        clerk().get(REPORTS + "?includeVoided=true").then().body("items", hasSize(2));
    }

    @Test
    void a_report_is_handed_in_when_its_period_is_over_and_steps_never_run_backwards() {
        String id = drafted(group, "2022-06-01");
        step(clerk(), id, 0, Map.of("step", "SUBMIT", "on", "2022-06-29"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("on"));
        step(clerk(), id, 0, Map.of("step", "SUBMIT", "on", "2199-01-01"))
                .then()
                .statusCode(400);
        step(clerk(), id, 0, Map.of("step", "SUBMIT", "on", "2022-06-30"))
                .then()
                .statusCode(200);
        step(approver(), id, 1, Map.of("step", "ACCEPT", "on", "2022-06-29"))
                .then()
                .statusCode(400);
        step(approver(), id, 0, Map.of("step", "ACCEPT", "on", "2022-07-01"))
                .then()
                .statusCode(412);
        step(clerk(), id, 1, Map.of("step", "SUBMIT", "on", "2022-07-01"))
                .then()
                .statusCode(409);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_entered() {
        var figures = List.of(
                Map.of("name", "Hộ", "amount", 1, "unit", "hộ"),
                Map.of("name", "Hộ", "amount", "0.1234567", "unit", "hộ"));
        var documents = List.of(UUID.randomUUID().toString());
        clerk().body(Map.of(
                        "workingGroup",
                        group,
                        "period",
                        "MONTH",
                        "periodFrom",
                        "2020-09-02",
                        "content",
                        with(with(content(), "figures", figures), "documents", documents)))
                .post(REPORTS)
                .then()
                .statusCode(400);
        clerk().body(report(group, "2020-09-01"))
                .post(REPORTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("workingGroup"));
        clerk().body(report(group, "2022-06-02"))
                .post(REPORTS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("periodFrom"));
        assertEquals(0, Database.number("select count(*) from group_report"));
    }

    @Test
    void a_document_shows_as_evidence_to_who_may_know_of_it() {
        String document = issued(document("BL", "REPORT", "2022-07-01"));
        String id = clerk().body(
                        with(report(group, "2022-06-01"), "content", with(content(), "documents", List.of(document))))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .body("documents.document", contains(document))
                .extract()
                .path("report.id");
        clerk().get(REPORTS + "/" + id).then().body("documents.notation", contains("01-BC/HU"));
    }

    @Test
    void reports_are_listed_by_period_and_taken_away_as_a_file() {
        submitted(group, "2022-06-01", "2022-07-04");
        submitted(group, "2022-05-01", "2022-06-04");
        clerk().get(REPORTS + "?from=2022-06-01&to=2022-06-30").then().body("items.periodFrom", contains("2022-06-01"));
        clerk().get(REPORTS + "?state=SUBMITTED").then().body("items.periodFrom", contains("2022-05-01", "2022-06-01"));
        assertEquals(
                3, clerk().accept("text/csv").get(REPORTS).asString().lines().count());
    }

    @Test
    void reports_of_the_past_come_in_and_every_faulty_row_is_told() {
        String reference =
                clerk().get(WORKING_GROUPS + "/" + group).then().extract().path("reference");
        String good = ReportLine.COLUMN_NAMES + """

                BL,%1$s,MONTH,2022-01-01,Kiểm tra,Đạt,,,Hộ hiến đất=12 hộ; Đường bê tông=1.5 km,2022-02-04,,
                BL,%1$s,MONTH,2022-02-01,Kiểm tra,Đạt,Mưa,Bổ sung xi măng,,2022-03-04,,
                """.formatted(reference);
        importCsv(importer(), "group-reports/imports", good)
                .then()
                .statusCode(200)
                .body("written", equalTo(2));
        assertEquals(2, Database.number("select count(*) from group_report_figure"));
        importCsv(importer(), "group-reports/imports", ReportLine.COLUMN_NAMES + """

                BL,%1$s,MONTH,2022-01-01,Trùng,Đạt,,,,2022-02-04,,
                BL,%1$s,MONTH,2022-03-02,Không phải ngày đầu,Đạt,,,,2022-04-04,,
                BL,%1$s,MONTH,2022-04-01,Gửi sớm,Đạt,,,,2022-04-29,,
                BL,%1$s,MONTH,2022-05-01,Số liệu sai,Đạt,,,Hộ 12,2022-06-04,,
                BL,%1$s,MONTH,2022-06-01,Duyệt không có quyền,Đạt,,,,2022-07-04,2022-07-05,
                BL,X,MONTH,2022-06-01,Tổ lạ,Đạt,,,,2022-07-04,,
                """.formatted(reference))
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7));
        assertEquals(2, Database.number("select count(*) from group_report"));
    }

    @Test
    void accepted_reports_are_brought_in_by_who_may_accept() {
        String reference =
                clerk().get(WORKING_GROUPS + "/" + group).then().extract().path("reference");
        var may = as(Tokens.of("capuy-import")
                .roles("document-editor", "document-approver")
                .org("TW"));
        importCsv(may, "group-reports/imports", ReportLine.COLUMN_NAMES + """

                BL,%1$s,MONTH,2022-01-01,Kiểm tra,Đạt,,,,2022-02-04,2022-02-08,
                BL,%1$s,MONTH,2022-02-01,Kiểm tra,Đạt,,,,2022-03-04,,Nhập nhầm
                """.formatted(reference))
                .then()
                .statusCode(200);
        clerk().get(REPORTS + "?includeVoided=true")
                .then()
                .body("items.state", containsInAnyOrder("ACCEPTED", "VOIDED"));
    }
}
