package vn.capuy.inspection.discipline;

import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** Discipline as tests call it: a member of a cell of Hoành Mô, dealt with by the district's inspection committee. */
public final class Disciplinary {
    public static final String DISCIPLINES = "/api/inspection/v1/disciplines";
    public static final String AUTHORITIES = "/api/inspection/v1/discipline-authorities";
    static final String IMPORTS = DISCIPLINES + "/imports";
    static final String FEED = "/api/inspection/v1/feed";

    /** What is left to persons when a district body decides on a member without a vote of his cell. */
    static final List<String> LEFT_TO_PERSONS = List.of("DISC-05", "DISC-06", "DISC-14", "DISC-17");

    private Disciplinary() {}

    /** A warning is proposed for a violation of 2021; it can be changed by replacing a member. */
    public static String proposal(String member) {
        return """
                {"subjectKind":"MEMBER","organisation":"BL-HM-C01","member":"%s","memberName":"Hoàng Văn Thắng",\
                "memberStatus":"OFFICIAL","holdsOffice":true,"office":"Bí thư chi bộ","decidingBody":"BL-UBKT",\
                "proposedOn":"2022-09-05","proposedForm":"WARNING","concludedOn":"2022-08-30",\
                "acts":[{"matter":"Buông lỏng quản lý đất đai","from":"2021-03-01","until":"2021-12-31",\
                "degree":"SERIOUS","finding":"KL-01"}]}""".formatted(member);
    }

    public static String onCase(String proposal, String caseId) {
        return proposal.replace("\"decidingBody\"", "\"caseId\":\"" + caseId + "\",\"decidingBody\"");
    }

    static String ofOrganisation(String organisation, String body, String form) {
        return """
                {"subjectKind":"ORGANISATION","organisation":"%s","decidingBody":"%s","proposedOn":"2022-09-05",\
                "proposedForm":"%s","concludedOn":"2022-08-30",\
                "acts":[{"matter":"Thiếu kiểm tra, giám sát","from":"2021-03-01","degree":"SERIOUS"}]}""".formatted(organisation, body, form);
    }

    /** Nine of nine voted so. */
    public static String ballot(String body, String heldOn, String votes) {
        return """
                {"body":"%s","heldOn":"%s","summoned":9,"exemptAbsent":0,"present":9,"issued":9,"returned":9,"valid":9,\
                "votes":{%s}}""".formatted(body, heldOn, votes);
    }

    /** Six of nine for a warning. */
    public static String ballot() {
        return ballot("BL-UBKT", "2022-09-20", "\"warning\":6,\"reprimand\":3");
    }

    static String decision(String form, String reference, String on, String judgements) {
        return """
                {"form":"%s","reference":"%s","decidedOn":"%s","judgements":%s}""".formatted(form, reference, on, judgements);
    }

    public static String decision(String reference) {
        return decision("WARNING", reference, "2022-09-22", judged(LEFT_TO_PERSONS));
    }

    static String judged(List<String> rules) {
        return rules.stream()
                .map(rule ->
                        "{\"rule\":\"%s\",\"met\":true,\"ground\":\"Biên bản họp ngày 20/9/2022\"}".formatted(rule))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String appeal(String kind) {
        return """
                {"kind":"%s","ground":"Hình thức nặng so với mức độ","filedOn":"2022-10-12","petition":"KN-03"}""".formatted(kind);
    }

    static String outcome(String outcome, String body, String reference) {
        return """
                {"outcome":"%s","body":"%s","decidedOn":"2022-11-20","reference":"%s",\
                "ground":"Tự giác khắc phục hậu quả"}""".formatted(outcome, body, reference);
    }

    /** By the standing committee above, to a reprimand. */
    static String changed(String reference) {
        return outcome("CHANGED", "BL-BTV", reference)
                .replace(
                        "}",
                        ",\"form\":\"REPRIMAND\",\"announcedOn\":\"2022-11-25\",\"ballot\":"
                                + ballot("BL-BTV", "2022-11-18", "\"reprimand\":8") + ",\"judgements\":"
                                + judged(List.of("DISC-05", "DISC-06", "DISC-14")) + "}");
    }

    public static ValidatableResponse proposing(Tokens account, String json) {
        return as(account).body(json).post(DISCIPLINES).then();
    }

    public static String proposed(String json) {
        return proposing(inspector(), json).statusCode(201).extract().path("file.id");
    }

    public static ValidatableResponse change(Tokens account, String id, String what, String json) {
        return change(account, id, what, String.valueOf(version(id)), json);
    }

    static ValidatableResponse change(Tokens account, String id, String what, String version, String json) {
        return as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .post(DISCIPLINES + "/" + id + "/" + what)
                .then();
    }

    public static String voted(String json) {
        String id = proposed(json);
        change(inspector(), id, "ballots", ballot()).statusCode(200);
        return id;
    }

    public static String decided(String json, String reference) {
        return decidedOn(voted(json), reference);
    }

    private static String decidedOn(String id, String reference) {
        change(standingCommittee(), id, "decision", decision(reference)).statusCode(200);
        return id;
    }

    public static String inForce(String json, String reference) {
        String id = decided(json, reference);
        change(inspector(), id, "steps", "{\"step\":\"ANNOUNCE\",\"on\":\"2022-09-25\"}")
                .statusCode(200);
        return id;
    }

    /** @return the id of the appeal */
    public static String appealed(String id) {
        return change(inspector(), id, "reviews", appeal("APPEAL"))
                .statusCode(200)
                .extract()
                .path("reviews[-1].id");
    }

    static ValidatableResponse read(Tokens account, String id) {
        return as(account).get(DISCIPLINES + "/" + id).then();
    }

    static String state(String id) {
        return Database.column("select state from discipline where id = '" + id + "'")
                .getFirst();
    }

    public static long version(String id) {
        return Database.number("select version from discipline where id = '" + id + "'");
    }

    /** Everything that a refusal might have left behind. */
    static String everything() {
        return Stream.of(
                        "discipline",
                        "discipline_act",
                        "discipline_ballot",
                        "discipline_deferral",
                        "discipline_review",
                        "outbox",
                        "ruling")
                .map(table -> table + " "
                        + Database.column("select coalesce(string_agg(t::text, '|' order by t::text), '') from " + table
                                        + " t")
                                .getFirst())
                .collect(Collectors.joining("\n"));
    }
}
