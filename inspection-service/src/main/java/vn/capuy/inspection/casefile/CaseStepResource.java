package vn.capuy.inspection.casefile;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.ruling.RulingView;

/** A case from stage to stage: its steps, what is ruled of them, and how far it had come on any day. */
@Path("/cases/{id}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseStepResource {
    private final CaseStepService service;

    CaseStepResource(CaseStepService service) {
        this.service = service;
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeCaseStep",
            summary = "Take a case to another stage",
            description =
                    "BEGIN and CLOSE are the editor's. CONCLUDE, REOPEN and STOP are the approver's, who is not the one "
                            + "that entered the case; CONCLUDE names its day, REOPEN and STOP their ground. A step forward "
                            + "needs the papers of the stage that it leaves, and CONCLUDE a finding of every subject; what "
                            + "the regulation leaves to a person is answered by `judgements`.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The stage does not allow the step")
    @APIResponse(
            responseCode = "422",
            description = "Something that the step needs is missing; every finding is listed, those to be judged too")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = CaseResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StepRequest body) {
        VersionedCase taken = service.take(id, ifMatch, body);
        return Answers.changed(taken.version(), taken.view());
    }

    @GET
    @Path("/steps/{step}/check")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "checkCaseStep",
            summary = "What would be found if a step were taken with a case",
            description = "All that is missing, and all that a person must judge. Nothing changes.")
    @APIResponse(
            responseCode = "200",
            description = "The findings",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    @APIResponse(responseCode = "409", description = "The stage does not allow the step")
    public RulingView check(@PathParam("id") UUID id, @PathParam("step") CaseStep step) {
        return service.check(id, step);
    }

    @GET
    @Path("/rulings")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCaseRulings",
            summary = "What was ruled and judged when steps were taken with a case, the latest first")
    public List<RulingView> rulings(@PathParam("id") UUID id) {
        return service.rulings(id);
    }

    @GET
    @Path("/stage")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCaseStage", summary = "How far a case had come on a day, as it was known at a moment")
    public StageView stage(
            @PathParam("id") UUID id,
            @Parameter(description = "By the end of this day; today when absent.", example = "2022-06-30")
                    @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "As recorded by this moment; now when absent.") @QueryParam("knownAt")
                    Instant knownAt) {
        return service.stage(id, on, knownAt);
    }
}
