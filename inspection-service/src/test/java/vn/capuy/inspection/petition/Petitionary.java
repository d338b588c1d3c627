package vn.capuy.inspection.petition;

import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.restassured.response.ValidatableResponse;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** The register of petitions as tests call it. */
public final class Petitionary {
    public static final String PETITIONS = "/api/inspection/v1/petitions";
    public static final String IMPORTS = PETITIONS + "/imports";

    /** Who sent it; a name that stands nowhere else. */
    public static final String SENDER = """
            {"name":"Chìu Sằn Mềnh Khuê","code":"022199004417","address":"Bản Ngàn Vàng Trên, Đồng Tâm",\
            "phone":"0987 654 321","contact":"khue.menh@example.vn"}""";

    private Petitionary() {}

    /** A cleared reader of the district who is no inspector of the committee's own. */
    public static Tokens reader() {
        return Tokens.of("reader").roles("inspection-reader").org("BL").clearance("SECRET");
    }

    /** A denunciation of a grassroots committee and of a member; it can be changed by replacing a member. */
    public static String denunciation() {
        return """
                {"kind":"DENUNCIATION","receivingBody":"BL-UBKT","receivedOn":"2022-05-16","channel":"POST",\
                "addressedTo":"Uỷ ban Kiểm tra Huyện uỷ","sender":"NAMED","summary":"Thu, chi quỹ thôn không công khai",\
                "matters":["FINANCE"],"subjects":[{"kind":"ORGANISATION","organisation":"BL-HM-DU"}]}""";
    }

    public static String about(String member) {
        return denunciation().replace("\"subjects\":[", "\"subjects\":[" + member(member) + ",");
    }

    public static String member(String code) {
        return "{\"kind\":\"MEMBER\",\"organisation\":\"BL-HM-C01\",\"member\":\"%s\",\"memberName\":\"Lý Văn %s\"}"
                .formatted(code, code);
    }

    /** A complaint about what the commune's committee decided, brought before the district's inspection committee. */
    public static String complaint() {
        return """
                {"kind":"COMPLAINT","receivingBody":"BL-UBKT","receivedOn":"2022-05-16","channel":"IN_PERSON",\
                "addressedTo":"Uỷ ban Kiểm tra Huyện uỷ","sender":"NAMED","summary":"Không đồng ý hình thức cảnh cáo",\
                "matters":["OTHER"],"subjects":[%s],"decision":{"reference":"12-QĐ/ĐU","body":"BL-HM-DU",\
                "decidedOn":"2022-04-20","receivedOn":"2022-04-25","level":"FIRST"}}""".formatted(member("BL-P0417"));
    }

    public static String received(String json) {
        return as(inspector())
                .body(json)
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static long version(String id) {
        return Database.number("select version from petition where id = '" + id + "'");
    }

    public static ValidatableResponse post(Tokens account, String id, String what, String json) {
        return as(account)
                .header("If-Match", "\"" + version(id) + "\"")
                .body(json)
                .post(PETITIONS + "/" + id + "/" + what)
                .then();
    }

    public static ValidatableResponse step(Tokens account, String id, String step, String on, String more) {
        return post(
                account,
                id,
                "steps",
                "{\"step\":\"%s\",\"on\":\"%s\"%s}".formatted(step, on, more.isEmpty() ? "" : "," + more));
    }

    public static void classified(String id) {
        step(inspector(), id, "CLASSIFY", "2022-05-17", "\"classification\":\"OWN_COMPETENCE\"")
                .statusCode(200);
    }

    public static void admitted(String id) {
        classified(id);
        step(standingCommittee(), id, "ADMIT", "2022-05-20", "").statusCode(200);
    }

    /** In resolution, in a case opened for it. */
    public static void begun(String id, String reference) {
        admitted(id);
        step(inspector(), id, "BEGIN", "2022-05-23", """
                "openCase":{"reference":"%s","leadBody":"BL-UBKT","matter":"Giải quyết đơn","decidedOn":"2022-05-23"}""".formatted(reference)).statusCode(200);
    }

    /** Puts the case in which it is resolved into conclusion, as another feature's rules would let it come there. */
    public static void caseConcluded(String id) {
        Database.run("update inspection_case set stage = 'CONCLUSION', concluded_on = '2022-08-01' where id ="
                + " (select case_id from petition where id = '" + id + "')");
    }

    public static ValidatableResponse identity(Tokens account, String id, String json) {
        return as(account)
                .header("If-Match", "\"" + version(id) + "\"")
                .body(json)
                .put(PETITIONS + "/" + id + "/identity")
                .then();
    }

    public static String named(String account) {
        return "{\"account\":\"%s\",\"ground\":\"Được giao thẩm tra, xác minh\"}".formatted(account);
    }

    /** That this account inspects, and is this member himself. */
    public static void inspectorIs(String account, String member) {
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + account + "', '" + member
                + "', 'Lý Văn Thử', 'BL-HM-DU', 'BL-UBKT', '2020-01-01', now(), 'test', 0)");
    }

    /** A member whose dossier this organisation manages. */
    public static void memberOf(String code, String managedBy) {
        Database.run("insert into member (code, full_name, managed_by, voided) values ('" + code + "', 'Lý Văn " + code
                + "', '" + managedBy + "', false)");
    }
}
