package vn.capuy.inspection.deadline;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.inspection.deadline.DeadlineReading.Versioned;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** By when a case is to be concluded. */
@Path("/cases/{id}/deadline")
@Tag(name = "Deadlines", description = "Time limits of cases in working days, and why they end on their day.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeadlineResource {
    private static final String IF_MATCH = "The ETag of the version of the case from which this change is made.";
    private static final String ENDED =
            "The case is concluded, closed or voided, or the deadline's state does not allow it";
    private static final String FINDINGS = "A regulation is not met; every finding is listed and nothing is changed";

    private final DeadlineService service;
    private final DeadlineCorrections corrections;
    private final DeadlineReading reading;

    DeadlineResource(DeadlineService service, DeadlineCorrections corrections, DeadlineReading reading) {
        this.service = service;
        this.corrections = corrections;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseDeadline",
            summary = "By when a case is due, and why on that day",
            description = "Reckoned at each reading from what was entered, the figure that held on the day of the "
                    + "decision, and the calendar. `why` names every step and every day that was passed over. Every "
                    + "read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The deadline; its ETag is that of the case",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "404", description = "There is no such case that this caller may know of")
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = "As of this day; today when absent.", example = "2025-06-27") @QueryParam("onDay")
                    LocalDate onDay) {
        return answer(reading.read(id, onDay));
    }

    @POST
    @Path("/start")
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "startCaseDeadline",
            summary = "Say from when the time limit of a case runs",
            description =
                    "The day on which the self-report was received; of several subjects, the last of them. The day "
                            + "after counts as the first.")
    @APIResponse(
            responseCode = "200",
            description = "It runs",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "400", description = "The day is in the future or before the decision")
    @APIResponse(responseCode = "409", description = ENDED)
    public Response start(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlineStart body) {
        return answer(service.start(id, ifMatch, body));
    }

    @POST
    @Path("/set")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "setCaseDeadline",
            summary = "Set the day that the decision itself names",
            description =
                    "Where no figure of the regulation is known it alone holds; where one is, it may give less time "
                            + "and not more. Whoever entered the case does not set it.")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "409", description = ENDED)
    @APIResponse(responseCode = "422", description = FINDINGS)
    public Response set(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlineSetting body) {
        return answer(service.set(id, ifMatch, body));
    }

    @POST
    @Path("/extensions")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "extendCaseDeadline",
            summary = "Extend the time limit of a case",
            description = "Once, by at most a third of the limit (rounded down), before it has run out, with a ground "
                    + "(02-HD/UBKTTW). Whoever entered the case does not extend it.")
    @APIResponse(
            responseCode = "200",
            description = "Extended",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "409", description = ENDED)
    @APIResponse(responseCode = "422", description = FINDINGS)
    public Response extend(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlineExtension body) {
        return answer(service.extend(id, ifMatch, body));
    }

    @POST
    @Path("/pauses")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "pauseCaseDeadline",
            summary = "Let the time limit of a case stand still",
            description =
                    "From a day on, or from one day to another; those days do not count. It needs a ground, begins "
                            + "while the limit runs, and lies over no other pause.")
    @APIResponse(
            responseCode = "200",
            description = "Paused",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "409", description = ENDED)
    @APIResponse(responseCode = "422", description = FINDINGS)
    public Response pause(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlinePause body) {
        return answer(service.pause(id, ifMatch, body));
    }

    @POST
    @Path("/resume")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(operationId = "resumeCaseDeadline", summary = "Let a time limit that stands still go on")
    @APIResponse(
            responseCode = "200",
            description = "It runs again",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "409", description = ENDED)
    @APIResponse(responseCode = "422", description = FINDINGS)
    public Response resume(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeadlineResumption body) {
        return answer(service.resume(id, ifMatch, body));
    }

    @POST
    @Path("/events/{event}/void")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "voidCaseDeadlineEvent",
            summary = "Void what was entered wrongly of a deadline",
            description = "The last event that stands; it stays readable, with the reason, and can be entered anew.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "409", description = "It is not the last that stands, or the case is concluded")
    public Response voidEvent(
            @PathParam("id") UUID id,
            @PathParam("event") UUID event,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(corrections.voidEvent(id, event, ifMatch, body.reason()));
    }

    private static Response answer(Versioned answered) {
        return Answers.changed(answered.version(), answered.view());
    }
}
