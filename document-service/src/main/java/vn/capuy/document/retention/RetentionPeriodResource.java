package vn.capuy.document.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** How long which documents are kept, over HTTP. */
@Path("/retention-periods")
@Tag(name = "Retention", description = "How long documents are kept, and how their content is destroyed afterwards.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionPeriodResource {
    private final RetentionPeriodService service;
    private final RetentionPeriods periods;

    RetentionPeriodResource(RetentionPeriodService service, RetentionPeriods periods) {
        this.service = service;
        this.periods = periods;
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
            operationId = "listRetentionPeriods",
            summary = "How long each type of document is kept, with day, citation and certainty",
            description = "All versions; with `onDay` those that hold for documents issued on that day.")
    public List<RetentionPeriodView> list(
            @Parameter(description = "Only of this type.", example = "OFFICIAL_LETTER")
                    @QueryParam("type")
                    @Size(max = 50)
                    String type,
            @Parameter(description = "Only what holds for documents issued on this day.", example = "2022-06-15")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return onDay == null ? periods.versions(type) : periods.onDay(type, onDay);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readRetentionPeriod", summary = "One version of a retention period")
    @APIResponse(
            responseCode = "200",
            description = "The version.",
            content = @Content(schema = @Schema(implementation = RetentionPeriodView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RetentionPeriodView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterRetentionPeriod",
            summary = "Enter the retention period of a new schedule",
            description =
                    "It holds for documents issued from its day on, in place of what held for the same type and field.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = RetentionPeriodView.class)))
    @APIResponse(responseCode = "409", description = "A version has been entered for this day; void it first.")
    public Response enter(@NotNull @Valid NewRetentionPeriod body, @Context UriInfo uri) {
        RetentionPeriodView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "voidRetentionPeriod", summary = "Void a retention period that was entered wrongly")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = RetentionPeriodView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before.")
    public Response voidPeriod(
            @PathParam("id") UUID id,
            @Parameter(description = "The version's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        RetentionPeriodView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
