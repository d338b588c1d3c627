package vn.capuy.inspection.casefile;

import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.version;

import io.restassured.response.ValidatableResponse;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** Cases that are being conducted, and what is entered in them. */
public final class Conducted {
    private Conducted() {}

    /** Opens a case and begins it on the day of its decision. */
    public static String of(String json) {
        return begun(opened(json));
    }

    public static String begun(String id) {
        change(inspector(), id, "steps", "{\"step\":\"BEGIN\"}").statusCode(200);
        return id;
    }

    /** The id of the case's one organisation, or of its one member. */
    public static String subject(String id, String kind) {
        return Database.column("select id from case_subject where case_id = '" + id + "' and kind = '" + kind + "'")
                .getFirst();
    }

    /** Posts below the case, from the version that it has, without giving it anything. */
    public static ValidatableResponse post(Tokens account, String id, String what, String json) {
        return as(account)
                .header("If-Match", "\"" + version(id) + "\"")
                .body(json)
                .post(CASES + "/" + id + "/" + what)
                .then();
    }

    /** A paper of any kind that has no number, as JSON; it can be changed by replacing a member. */
    public static String paper(String kind, String datedOn) {
        return "{\"kind\":\"%s\",\"title\":\"Biên bản làm việc\",\"datedOn\":\"%s\"}".formatted(kind, datedOn);
    }

    public static String evidence(String id) {
        return post(inspector(), id, "papers", paper("EVIDENCE", "2022-05-20"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** That nothing was violated, of that subject. */
    public static String noViolation(String subject) {
        return "{\"subject\":\"%s\",\"outcome\":\"NO_VIOLATION\",\"text\":\"Chấp hành tốt\"}".formatted(subject);
    }

    /** A violation of that subject, in no matter. */
    public static String violation(String subject) {
        return """
                {"subject":"%s","outcome":"VIOLATION","degree":"SERIOUS","actFrom":"2021-03-01","actTo":"2021-11-30",\
                "text":"Thu đảng phí không đúng quy định"}""".formatted(subject);
    }

    public static String finding(String id, String json) {
        return post(inspector(), id, "findings", json).statusCode(201).extract().path("id");
    }

    /** A remedy owed by that organisation, as JSON. */
    public static String remedy(String organisation) {
        return """
                {"owner":"ORGANISATION","organisation":"%s","what":"Nộp lại số đảng phí thu sai",\
                "requiredOn":"2022-06-30","dueOn":"2022-09-30"}""".formatted(organisation);
    }

    public static String required(String id, String json) {
        return post(inspector(), id, "remedies", json).statusCode(201).extract().path("remedy.id");
    }
}
