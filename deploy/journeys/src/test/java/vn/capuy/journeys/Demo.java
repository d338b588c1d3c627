package vn.capuy.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.capuy.testing.Tokens;

/** The demo term in the suite, imported once through the gateway as {@code ./capuy up} does, and its accounts. */
final class Demo {
    private static final Path FILES = Path.of("..", "demo", "data");
    private static final Map<String, String> TARGETS = new LinkedHashMap<>();

    static {
        TARGETS.put("01-units.csv", "/api/cadre/v1/organisation/units/imports");
        TARGETS.put("02-organisation-events.csv", "/api/cadre/v1/organisation/events/imports");
        TARGETS.put("03-terms.csv", "/api/cadre/v1/terms/imports");
        TARGETS.put("04-people.csv", "/api/cadre/v1/people/imports");
        TARGETS.put("05-posts.csv", "/api/cadre/v1/posts/imports");
        TARGETS.put("06-holdings.csv", "/api/cadre/v1/holdings/imports");
        TARGETS.put("07-movements.csv", "/api/cadre/v1/movements/imports");
        TARGETS.put("08-planning.csv", "/api/cadre/v1/planning-lists/imports");
        TARGETS.put("09-examinations.csv", "/api/cadre/v1/examinations/imports");
        TARGETS.put("10-training.csv", "/api/cadre/v1/training-classes/imports");
        TARGETS.put("11-cases.csv", "/api/inspection/v1/cases/imports");
        TARGETS.put("12-documents.csv", "/api/document/v1/documents/imports");
        TARGETS.put("13-working-groups.csv", "/api/document/v1/working-groups/imports");
        TARGETS.put("14-area-populations.csv", "/api/cadre/v1/area-populations/imports");
        TARGETS.put("15-appraisals.csv", "/api/cadre/v1/appraisals/imports");
        TARGETS.put("16-inspectors.csv", "/api/inspection/v1/inspectors/imports");
        TARGETS.put("17-inspection-programmes.csv", "/api/inspection/v1/programmes/imports");
        TARGETS.put("18-findings.csv", "/api/inspection/v1/findings/imports");
        TARGETS.put("20-petitions.csv", "/api/inspection/v1/petitions/imports");
        TARGETS.put("21-disciplines.csv", "/api/inspection/v1/disciplines/imports");
        TARGETS.put("22-recipients.csv", "/api/document/v1/recipients/imports");
        TARGETS.put("23-lineage.csv", "/api/document/v1/document-relations/imports");
        TARGETS.put("24-incoming.csv", "/api/document/v1/incoming/imports");
        TARGETS.put("25-clauses.csv", "/api/document/v1/clauses/imports");
        TARGETS.put("30-criteria-sets.csv", "/api/document/v1/criteria-sets/imports");
        TARGETS.put("30-criteria-targets.csv", "/api/document/v1/criteria-targets/imports");
        TARGETS.put("31-criteria-values.csv", "/api/document/v1/criteria-values/imports");
        TARGETS.put("32-criteria-registrations.csv", "/api/document/v1/criteria-registrations/imports");
        TARGETS.put("32-recognitions.csv", "/api/document/v1/criteria-recognitions/imports");
        TARGETS.put("33-emulation-movements.csv", "/api/document/v1/emulation-movements/imports");
        TARGETS.put("34-mobilisation-models.csv", "/api/document/v1/mobilisation-models/imports");
        TARGETS.put("35-tasks.csv", "/api/document/v1/tasks/imports");
        TARGETS.put("36-task-steps.csv", "/api/document/v1/task-steps/imports");
        TARGETS.put("37-period-closes.csv", "/api/document/v1/task-periods/imports");
        TARGETS.put("38-committees.csv", "/api/document/v1/steering-committees/imports");
        TARGETS.put("38-group-charges.csv", "/api/document/v1/working-group-charges/imports");
        TARGETS.put("38-group-members.csv", "/api/document/v1/group-members/imports");
        TARGETS.put("39-group-reports.csv", "/api/document/v1/group-reports/imports");
        TARGETS.put("40-targets.csv", "/api/report/v1/targets/imports");
    }

    private static boolean imported;

    private Demo() {}

    /** The suite with the demo term in it. */
    static synchronized Suite suite() {
        Suite suite = Suite.running();
        RestAssured.baseURI = suite.gateway();
        if (!imported) {
            TARGETS.forEach((file, target) -> importFile(file, target).then().statusCode(200));
            imported = true;
        }
        return suite;
    }

    static Response importFile(String file) {
        return importFile(file, TARGETS.get(file));
    }

    private static Response importFile(String file, String target) {
        // Sets of criteria and their targets are rules, which an administrator enters.
        boolean isRule = file.startsWith("30-");
        return as(isRule ? administrator() : importer())
                .header("Idempotency-Key", "demo-" + file)
                .contentType("text/csv")
                .body(read(file))
                .post(target);
    }

    private static Tokens administrator() {
        return Tokens.of("administrator").roles("administrator").org("TW");
    }

    private static Tokens importer() {
        return Tokens.of("capuy-import")
                .roles(
                        "cadre-editor",
                        "inspection-editor",
                        "inspection-approver",
                        "document-editor",
                        "document-approver",
                        "report-editor",
                        "kpi-reader")
                .org("TW")
                .clearance("SECRET");
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(FILES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RequestSpecification as(Tokens account) {
        return as(account, "en");
    }

    private static RequestSpecification as(Tokens account, String language) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", account.bearer())
                .header("Accept-Language", language);
    }

    static RequestSpecification asSecretary() {
        return asSecretaryIn("en");
    }

    static RequestSpecification asSecretaryIn(String language) {
        return as(
                Tokens.of("secretary")
                        .roles("cadre-reader", "document-reader", "kpi-reader")
                        .org("BL")
                        .clearance("TOP_SECRET"),
                language);
    }

    /** Case files are read by inspectors alone; the secretary sees what is counted from them. */
    static RequestSpecification asInspector() {
        return as(Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "kpi-reader")
                .org("BL")
                .clearance("SECRET"));
    }

    static RequestSpecification asClerk() {
        return as(Tokens.of("clerk")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL")
                .clearance("CONFIDENTIAL"));
    }

    static RequestSpecification asClerkOfHoanhMo() {
        return as(Tokens.of("clerk-hoanh-mo")
                .roles("document-reader", "document-editor", "kpi-reader")
                .org("BL-HM"));
    }
}
