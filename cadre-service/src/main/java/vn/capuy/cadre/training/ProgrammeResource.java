package vn.capuy.cadre.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Training programmes over HTTP. */
@Path("/training-programmes")
@Tag(name = "Training", description = "Training classes, and who was sent to them by whom.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProgrammeResource {
    private final ProgrammeService service;

    ProgrammeResource(ProgrammeService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingProgrammes",
            summary = "Training programmes, by their codes",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<ProgrammeView> list(@BeanParam @Valid ProgrammeFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingProgrammes",
            summary = "Training programmes, by their codes",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid ProgrammeFilter filter) {
        return ListExport.of("training-programmes", ProgrammeView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTrainingProgramme", summary = "A training programme")
    @APIResponse(
            responseCode = "200",
            description = "A training programme.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ProgrammeView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readTrainingProgrammeHistory", summary = "What was done with it, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterTrainingProgramme", summary = "Enter a training programme")
    @APIResponse(
            responseCode = "201",
            description = "A training programme.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response enter(@NotNull @Valid ProgrammeRequest request, @Context UriInfo uri) {
        ProgrammeView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidTrainingProgramme",
            summary = "Void it",
            description = "It leaves every list from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "A training programme.",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        ProgrammeView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }
}
