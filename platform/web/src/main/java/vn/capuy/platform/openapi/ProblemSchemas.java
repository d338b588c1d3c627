package vn.capuy.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import vn.capuy.platform.problem.Problem;

/** The schema of a refusal (RFC 9457), written out because no operation answers with it by its signature. */
final class ProblemSchemas {
    private ProblemSchemas() {}

    static void addTo(Components components) {
        components.addSchema(
                "Violation",
                object("One fault of the input.")
                        .addProperty("field", text("The field or parameter; absent in an import."))
                        .addProperty("row", number("The row of the file; the header is row 1."))
                        .addProperty("column", text("The column of the file."))
                        .addProperty("value", text("What stood there, shortened."))
                        .addProperty("message", text("What is wrong, in the caller's language."))
                        .required(List.of("message")));
        components.addSchema(
                "Finding",
                object("What a rule found.")
                        .addProperty("rule", text("The rule's stable code."))
                        .addProperty(
                                "verdict",
                                text("NOT_MET, or PERSON_MUST_JUDGE where the regulation leaves it to a person.")
                                        .enumeration(List.of("MET", "NOT_MET", "PERSON_MUST_JUDGE")))
                        .addProperty("message", text("In the caller's language."))
                        .addProperty("citation", text("The regulation and its article."))
                        .addProperty(
                                "certainty",
                                text("How sure the citation is.")
                                        .enumeration(List.of("READ", "SECONDARY", "GENERAL", "OPEN")))
                        .required(List.of("rule", "verdict", "message", "citation", "certainty")));
        components.addSchema(
                "Problem",
                object("A refusal (RFC 9457).")
                        .addProperty("type", text("A stable URN, such as urn:capuy:problem:not-found."))
                        .addProperty("title", text("In the caller's language."))
                        .addProperty("status", number("The HTTP status."))
                        .addProperty("detail", text("In the caller's language."))
                        .addProperty("instance", text("The path that was asked."))
                        .addProperty("correlationId", text("By which the request is found in the logs."))
                        .addProperty("violations", list("Violation"))
                        .addProperty("findings", list("Finding"))
                        .required(List.of("type", "title", "status", "detail")));
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).description(description);
    }

    private static Schema list(String schema) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + schema));
    }
}
