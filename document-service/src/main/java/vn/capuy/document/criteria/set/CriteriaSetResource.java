package vn.capuy.document.criteria.set;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;

/** Sets of criteria over HTTP. */
@Path("/criteria-sets")
@Tag(name = "Criteria sets", description = "What units are held against: sets of criteria, by versions.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CriteriaSetResource {
    private final CriteriaSetService service;
    private final CriteriaSetQueries queries;

    CriteriaSetResource(CriteriaSetService service, CriteriaSetQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listCriteriaSets",
            summary = "The sets of criteria with their versions",
            description =
                    "Each version with its days, citation and certainty, and how many criteria and indicators it has.")
    public List<SetView> list() {
        return queries.all();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readCriteriaSet", summary = "A set of criteria with its versions")
    public SetView read(@Parameter(example = "NRD_COMMUNE") @PathParam("code") String code) {
        return queries.find(code).orElseThrow(ProblemException::notFound);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterCriteriaSet",
            summary = "Add a set of criteria",
            description = "It keeps its code for good. What is in it comes with its versions.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = SetView.class)))
    @APIResponse(responseCode = "409", description = "There is a set of this code")
    public Response enter(@NotNull @Valid NewSet body, @Context UriInfo uri) {
        SetView entered = service.enter(body);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(entered.code()).build())
                .entity(entered)
                .build();
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "readCriteriaSetHistory",
            summary = "What was done to a set, its versions and targets, by whom and when")
    public List<Journal.Line> history(@Parameter(example = "NRD_COMMUNE") @PathParam("code") String code) {
        return service.history(code);
    }
}
