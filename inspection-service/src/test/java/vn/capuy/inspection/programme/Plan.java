package vn.capuy.inspection.programme;

import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** Programmes as tests call them. */
public final class Plan {
    public static final String PROGRAMMES = "/api/inspection/v1/programmes";
    public static final String IMPORTS = PROGRAMMES + "/imports";
    public static final String APPROVAL =
            "{\"step\":\"APPROVE\",\"on\":\"2024-12-28\",\"document\":\"05-CTr/UBKTHU\",\"issuer\":\"BL-UBKT\"}";

    private Plan() {}

    public static String aProgramme(String body, int year) {
        return "{\"body\":\"%s\",\"year\":%d,\"ground\":\"Chương trình công tác năm của Huyện uỷ\"}"
                .formatted(body, year);
    }

    /** An inspection of finances in March and April 2025, as JSON; it can be changed by replacing a member. */
    public static String anItemOn(String... subjects) {
        return anItem("INSPECTION_FINANCE", "2025-03-01", "2025-04-30", "BL-UBKT", subjects);
    }

    public static String anItem(String kind, String from, String to, String lead, String... subjects) {
        return """
                {"kind":"%s","periodFrom":"%s","periodTo":"%s","leadBody":"%s","ground":"Chưa được kiểm tra trong nhiệm kỳ",\
                "restricted":false,"matters":["FINANCE"],"subjects":%s}""".formatted(kind, from, to, lead, Stream.of(subjects).collect(Collectors.joining(",", "[", "]")));
    }

    public static String drafted(Tokens account, String body, int year) {
        return as(account)
                .body(aProgramme(body, year))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The programme of the district's inspection committee for 2025, drafted. */
    public static String drafted() {
        return drafted(inspector(), "BL-UBKT", 2025);
    }

    public static String planned(Tokens account, String programme, String item) {
        return change(account, programme, "items", item)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String planned(String programme, String item) {
        return planned(inspector(), programme, item);
    }

    /** A programme with one item on this organisation, submitted. */
    public static String submitted(String subject) {
        String programme = drafted();
        planned(programme, anItemOn(organisation(subject)));
        step(inspector(), programme, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}")
                .statusCode(200);
        return programme;
    }

    /** The same, approved on 2024-12-28. */
    public static String approved(String subject) {
        String programme = submitted(subject);
        step(standingCommittee(), programme, APPROVAL).statusCode(200);
        return programme;
    }

    public static ValidatableResponse step(Tokens account, String programme, String json) {
        return change(account, programme, "steps", json);
    }

    public static ValidatableResponse change(Tokens account, String programme, String what, String json) {
        return as(account)
                .header("If-Match", "\"" + version(programme) + "\"")
                .body(json)
                .post(PROGRAMMES + "/" + programme + "/" + what)
                .then();
    }

    public static ValidatableResponse read(Tokens account, String programme, String what) {
        return as(account).get(PROGRAMMES + "/" + programme + what).then();
    }

    public static long version(String programme) {
        return Database.number("select version from programme where id = '" + programme + "'");
    }

    public static String onlyItem(String programme) {
        return Database.column("select id from programme_item where programme = '" + programme + "'")
                .getFirst();
    }

    /** The inspectors of the neighbouring district, and of the province. */
    public static Tokens inspectorOf(String org) {
        return Tokens.of("inspector-" + org)
                .roles("inspection-reader", "inspection-editor")
                .org(org)
                .clearance("SECRET");
    }

    public static Tokens approverOf(String org) {
        return Tokens.of("approver-" + org)
                .roles("inspection-reader", "inspection-approver")
                .org(org)
                .clearance("SECRET");
    }
}
