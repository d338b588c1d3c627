package vn.capuy.inspection.discipline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** One discipline file: read, put off, announced, rejected, withdrawn, voided; and its history. */
@Path("/disciplines/{id}")
@Tag(name = "Discipline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DisciplineResource {
    static final String IF_MATCH = "The ETag of the version from which this change is made.";

    private final DisciplineService service;
    private final CourseService course;
    private final DisciplineHistory history;

    DisciplineResource(DisciplineService service, CourseService course, DisciplineHistory history) {
        this.service = service;
        this.course = course;
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDiscipline",
            summary = "A discipline file with its ballots, rulings and reviews",
            description = "Every read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "404", description = "There is none that this caller may know of")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        DisciplineView found = service.read(id);
        return Versions.read(request, found.file().version(), found);
    }

    @POST
    @Path("/deferrals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "deferDiscipline",
            summary = "Put a discipline off: pregnancy, a child under 12 months, a serious illness",
            description = "Of members only. The step RESUME takes it up again, with a ballot anew.")
    @APIResponse(
            responseCode = "200",
            description = "Put off",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response defer(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeferralRequest body) {
        return answer(course.defer(id, ifMatch, body));
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeDisciplineStep",
            summary = "Announce a decision, take up a file again, reject or withdraw it",
            description =
                    "ANNOUNCE puts the decision in force on that day and tells other systems of one on a member; a cell"
                            + " announces on the day of its vote. REJECT is the approver's, who is not the one that proposed it.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisciplineStepRequest body) {
        return answer(course.take(id, ifMatch, body));
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidDiscipline",
            summary = "Void a file that was entered by mistake",
            description =
                    "It stays readable and counts nowhere from now on; who was told of the decision is told that it is"
                            + " reversed. A decision that was wrong itself is reversed by a review instead.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, ifMatch, body.reason()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDisciplineHistory",
            summary = "What was done with a discipline file, oldest first",
            description = "The auditor sees who read it as well.")
    public Page<DisciplineHistoryLine> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(id, page);
    }

    static Response answer(DisciplineView changed) {
        return Answers.changed(changed.file().version(), changed);
    }
}
