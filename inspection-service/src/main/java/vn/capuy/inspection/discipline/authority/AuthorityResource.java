package vn.capuy.inspection.discipline.authority;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The matrix of authority over HTTP. */
@Path("/discipline-authorities")
@Tag(name = "Discipline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuthorityResource {
    private final AuthorityService service;

    AuthorityResource(AuthorityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listDisciplineAuthorities",
            summary = "Which body may decide which form of discipline on whom",
            description =
                    "Each answer with its first day, citation and certainty; what was entered beside what is built in.")
    public List<AuthorityView> list() {
        return service.all();
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterDisciplineAuthority",
            summary = "Enter what a new regulation says of a body's authority",
            description = "From its day on, decisions are ruled by it; what was decided before is not ruled again.")
    @APIResponse(
            responseCode = "200",
            description = "The question with all its answers",
            content = @Content(schema = @Schema(implementation = AuthorityView.class)))
    @APIResponse(responseCode = "409", description = "An answer has been entered for this day")
    public Response enter(@NotNull @Valid AuthorityRequest request) {
        return Response.ok(service.enter(request)).build();
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "voidDisciplineAuthority", summary = "Take back what was entered of a body's authority")
    @APIResponse(responseCode = "204", description = "Taken back; what held before holds again")
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = "The `version` of the entry as an ETag.") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        service.voidFor(id, ifMatch, body.reason());
        return Response.noContent().build();
    }
}
