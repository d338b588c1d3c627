package vn.capuy.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import vn.capuy.platform.problem.ProblemType;

/** Adds to each operation its roles, its refusals and the headers that the platform understands. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {
    private static final String BEARER = "bearerToken";
    private static final String IF_MATCH = "If-Match";

    private static final Map<ProblemType, String> DESCRIPTIONS = Map.of(
            ProblemType.INVALID_INPUT, "The input is not valid; every fault is told in `violations`.",
            ProblemType.UNAUTHENTICATED, "No token, or none that is valid.",
            ProblemType.FORBIDDEN, "The account lacks the role.",
            ProblemType.NOT_FOUND, "There is none within the account's scope.",
            ProblemType.CONFLICT, "In conflict with what is recorded, or with the record's state.",
            ProblemType.STALE, "Somebody else has changed the record.",
            ProblemType.REGULATION_NOT_MET,
                    "A regulation is not met: every finding is told in `findings`. Or the key was used for another body.",
            ProblemType.PRECONDITION_REQUIRED, "`If-Match` is missing.",
            ProblemType.UNAVAILABLE, "Not available for now; `Retry-After` says when to try again.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        ProblemSchemas.addTo(document.getComponents());
        document.getPaths().getPathItems().values().forEach(CommonContract::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            nameRoles(operation);
            Spreadsheets.addTo(operation);
            if (method == PathItem.HttpMethod.POST) {
                takeIdempotencyKey(operation);
            }
            refusals(method, operation).forEach(type -> refuse(operation, type));
            tellAsProblems(operation);
        });
    }

    /** The roles, which may stand as configuration in the annotation, as words for the reader. */
    private static void nameRoles(Operation operation) {
        var roles = new TreeSet<String>();
        if (operation.getSecurity() != null) {
            operation
                    .getSecurity()
                    .forEach(requirement -> requirement.getSchemes().values().forEach(roles::addAll));
        }
        if (roles.isEmpty()) {
            return;
        }
        var named = new TreeSet<String>();
        roles.forEach(role -> named.add(resolve(role)));
        String who = "Roles: `" + String.join("`, `", named) + "`.";
        String before = operation.getDescription();
        operation.setDescription(before == null || before.isBlank() ? who : before + "\n\n" + who);
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }

    private static String resolve(String role) {
        return role.startsWith("${") && role.endsWith("}")
                ? ConfigProvider.getConfig().getValue(role.substring(2, role.length() - 1), String.class)
                : role;
    }

    private static void takeIdempotencyKey(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "One key, one effect: a repetition with the same key and body is answered as the first time.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200)));
    }

    private static TreeSet<ProblemType> refusals(PathItem.HttpMethod method, Operation operation) {
        var types = new TreeSet<>(List.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN, ProblemType.UNAVAILABLE));
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            types.add(ProblemType.INVALID_INPUT);
        }
        if (parameters.stream().anyMatch(each -> each.getIn() == Parameter.In.PATH || "org".equals(each.getName()))) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (parameters.stream().anyMatch(each -> IF_MATCH.equals(each.getName()))) {
            types.add(ProblemType.STALE);
            types.add(ProblemType.PRECONDITION_REQUIRED);
        }
        if (method == PathItem.HttpMethod.POST) {
            types.add(ProblemType.CONFLICT);
            types.add(ProblemType.REGULATION_NOT_MET);
        }
        return types;
    }

    private static void refuse(Operation operation, ProblemType type) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        String status = Integer.toString(type.status());
        // An operation that says when it refuses so knows better than the general words.
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(DESCRIPTIONS.get(type)));
        }
    }

    /** Also what an operation alone refuses is told as a problem. */
    private static void tellAsProblems(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if ((status.startsWith("4") || status.startsWith("5")) && response.getContent() == null) {
                response.setContent(ProblemSchemas.content());
            }
        });
    }
}
