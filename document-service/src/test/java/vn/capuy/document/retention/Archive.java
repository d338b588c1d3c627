package vn.capuy.document.retention;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** The archive as tests use it. */
public final class Archive {
    private Archive() {}

    /** Notices of the office are kept for a year, by a schedule that was read. */
    public static void oneYearForNoticesOfTheOffice() {
        if (Database.number("select count(*) from retention_period where document = '01-QC/VPHU'") > 0) {
            return;
        }
        period(Map.of(
                        "type", "NOTICE",
                        "field", "ADMINISTRATION",
                        "permanent", false,
                        "years", 1,
                        "holdsFrom", "2016-01-01",
                        "document", "01-QC/VPHU",
                        "certainty", "READ"))
                .then()
                .statusCode(201);
    }

    /** With no period but those that the service brings and that one. */
    static void begin() {
        Database.run("delete from retention_period where recorded_by <> 'capuy'");
        Database.run("update retention_period set voided_at = null, voided_by = null, void_reason = null, version = 0");
        oneYearForNoticesOfTheOffice();
    }

    static Response period(Map<String, Object> entry) {
        return administrator().body(entry).post(ROOT + "/retention-periods");
    }

    static RequestSpecification administrator() {
        return Desk.as(Tokens.of("administrator").roles("administrator").org("TW"));
    }

    static RequestSpecification approver() {
        return Desk.as(Tokens.of("chief-of-office")
                .roles("document-reader", "document-approver")
                .org("BL")
                .clearance("TOP_SECRET"));
    }

    /** A notice of the office, whose content may be destroyed two years after the year of issue began. */
    public static String notice(String issuedOn) {
        return issued(with(document("BL", "NOTICE", issuedOn), "field", "ADMINISTRATION"));
    }

    static Response propose(RequestSpecification who, String... documents) {
        var list = new LinkedHashMap<String, Object>();
        list.put("issuer", "BL");
        list.put("title", "Danh mục tài liệu hết giá trị năm 2016");
        list.put("councilMinutes", "Biên bản họp Hội đồng ngày 12/3/2025");
        list.put("documents", List.of(documents));
        return who.body(list).post(ROOT + "/disposal-lists");
    }

    /** Proposes and answers with the id of the list. */
    public static String proposed(String... documents) {
        return propose(Desk.clerk(), documents).then().statusCode(201).extract().path("id");
    }

    static Response take(RequestSpecification who, String list, int version, Map<String, Object> step) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(step)
                .post(ROOT + "/disposal-lists/" + list + "/steps");
    }

    static Map<String, Object> approve() {
        return Map.of("step", "APPROVE", "decision", "45-QĐ/HU", "on", "2025-03-20");
    }

    static Map<String, Object> carryOut() {
        return Map.of("step", "CARRY_OUT", "minutes", "Biên bản tiêu huỷ ngày 25/3/2025", "on", "2025-03-25");
    }
}
