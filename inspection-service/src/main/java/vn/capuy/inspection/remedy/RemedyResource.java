package vn.capuy.inspection.remedy;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Remedies of all cases over HTTP: listed, followed up, voided. */
@Path("/remedies")
@Tag(name = "Remedies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RemedyResource {
    private static final String LIST = "What has to be put right after the cases that the caller may see";
    private static final String LIST_DESCRIPTION =
            "By the day by which it is due; without what was voided. Every read is in "
                    + "the journal. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the remedy from which this change is made.";

    private final RemedyService service;
    private final RemedySteps steps;

    RemedyResource(RemedyService service, RemedySteps steps) {
        this.service = service;
        this.steps = steps;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRemedies", summary = LIST, description = LIST_DESCRIPTION)
    public Page<RemedySummary> list(@BeanParam @Valid RemedyFilter filter, @BeanParam @Valid PageRequest page) {
        return service.all(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRemedies", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RemedyFilter filter) {
        return ListExport.of("remedies", RemedySummary.class, page -> service.all(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readRemedy",
            summary = "A remedy with its follow-up and the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The remedy",
            content = @Content(schema = @Schema(implementation = RemedyView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RemedyView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeRemedyStep",
            summary = "Report a remedy done, verify or return it, extend or cancel it",
            description =
                    "REPORT is the editor's and has evidence. VERIFY and RETURN are the approver's, who did not report "
                            + "it; EXTEND and CANCEL that of one who did not require it. RETURN, EXTEND and CANCEL have a ground. It "
                            + "goes on after the case is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = RemedyView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step, or the remedy was voided")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RemedyStepRequest body) {
        RemedyView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.version(), taken);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidRemedy",
            summary = "Void a remedy that was entered by mistake",
            description = "It counts nowhere from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RemedyView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidRemedy(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        RemedyView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
