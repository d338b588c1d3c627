package vn.capuy.document.workinggroup;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.as;
import static vn.capuy.document.Desk.clerk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Tokens;

/** Steering committees and working groups as tests hand them in, and who handles them. */
public final class Groups {
    public static final String COMMITTEES = ROOT + "/steering-committees";
    public static final String WORKING_GROUPS = ROOT + "/working-groups";
    public static final String CHARGES = ROOT + "/working-group-charges";
    public static final String MEMBERS = ROOT + "/group-members";
    public static final String REPORTS = ROOT + "/group-reports";

    /** Holds a post in BL from 2020 until 2021-11-01, when she was moved to BL-BTC. */
    public static final String SECRETARY = "BL-P0101";

    /** Holds a post in BL since 2020. */
    public static final String DEPUTY = "BL-P0102";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Groups() {}

    /** Tells the persons who can sit; the first naming of one pulls the feed. */
    public static void persons() {
        tell(SECRETARY, "Tằng Thị Thử", "BL 2020-01-01 2021-11-01", "BL-BTC 2021-11-01 null");
        tell(DEPUTY, "Lỷ Văn Thử", "BL 2020-01-01 null");
    }

    private static void tell(String code, String name, String... places) {
        Persons.tell(code, Persons.person(code, name, "BL", "2010-05-19", "2011-05-19", false, places));
    }

    public static RequestSpecification approver() {
        return as(Tokens.of("chief-of-office").roles("document-approver").org("BL"));
    }

    public static Map<String, Object> committee() {
        var committee = new LinkedHashMap<String, Object>();
        committee.put("foundedBy", "BL");
        committee.put("reference", "BCD-" + NUMBER.incrementAndGet());
        committee.put("name", Map.of("vi", "Ban Chỉ đạo xây dựng nông thôn mới"));
        committee.put("field", "NEW_RURAL");
        committee.put("purpose", "Chỉ đạo xây dựng huyện nông thôn mới");
        committee.put("foundedOn", "2020-10-01");
        committee.put("decision", "02-QĐ/HU");
        return committee;
    }

    public static String foundedCommittee() {
        return created(COMMITTEES, committee());
    }

    public static Map<String, Object> group(String directs) {
        return Map.of(
                "reference",
                "TC-" + NUMBER.incrementAndGet(),
                "name",
                Map.of("vi", "Tổ công tác"),
                "foundedBy",
                "BL",
                "directs",
                directs,
                "foundedOn",
                "2020-10-15");
    }

    public static String founded(String directs) {
        return created(WORKING_GROUPS, group(directs));
    }

    public static Map<String, Object> charge(String group, String kind, String field, String value, String from) {
        return Map.of("workingGroup", group, "kind", kind, field, value, "from", from);
    }

    /** It reports for each month from that day on. */
    public static String reportsEachMonth(String group, String from) {
        return created(CHARGES, charge(group, "REPORTS", "period", "MONTH", from));
    }

    public static Map<String, Object> head(String body, String id, String member, String from) {
        var seat = new LinkedHashMap<String, Object>();
        seat.put(body, id);
        seat.put("function", "HEAD");
        seat.put("organisation", "BL");
        seat.put("office", "Bí thư Huyện uỷ");
        seat.put("member", member);
        seat.put("from", from);
        return seat;
    }

    public static Map<String, Object> content() {
        return Map.of("workDone", "Kiểm tra 5 thôn", "results", "Hoàn thành 3/5 thôn");
    }

    public static Map<String, Object> report(String group, String month) {
        return Map.of("workingGroup", group, "period", "MONTH", "periodFrom", month, "content", content());
    }

    public static String drafted(String group, String month) {
        return clerk().body(report(group, month))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .extract()
                .path("report.id");
    }

    /** Drafted and handed in on that day. */
    public static String submitted(String group, String month, String on) {
        String id = drafted(group, month);
        step(clerk(), id, 0, Map.of("step", "SUBMIT", "on", on)).then().statusCode(200);
        return id;
    }

    public static Response step(RequestSpecification who, String report, int version, Map<String, ?> step) {
        return at(who, version).body(step).post(REPORTS + "/" + report + "/steps");
    }

    public static RequestSpecification at(RequestSpecification who, int version) {
        return who.header("If-Match", "\"" + version + "\"");
    }

    public static String created(String path, Map<String, Object> body) {
        String id =
                clerk().body(body).post(path).then().statusCode(201).extract().path("id");
        return UUID.fromString(id).toString();
    }
}
