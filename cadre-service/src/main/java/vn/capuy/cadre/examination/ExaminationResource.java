package vn.capuy.cadre.examination;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.List;
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
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Examinations over HTTP. */
@Path("/examinations")
@Tag(name = "Examinations", description = "Competitive examinations for leadership posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExaminationResource {
    private final ExaminationService service;
    private final ExaminationImport imports;

    ExaminationResource(ExaminationService service, ExaminationImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminations",
            summary = "Examinations, by the day of announcement",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<ExaminationView> list(@BeanParam @Valid ExaminationFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminations",
            summary = "Examinations, by the day of announcement",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid ExaminationFilter filter) {
        return ListExport.of("examinations", ExaminationView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readExamination",
            summary = "A round of examinations with its posts and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The examination.",
            content = @Content(schema = @Schema(implementation = ExaminationDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ExaminationDetail found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readExaminationHistory", summary = "What was done with the examination, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "announceExamination", summary = "Announce a round of examinations for one or more posts")
    @APIResponse(
            responseCode = "201",
            description = "The examination.",
            content = @Content(schema = @Schema(implementation = ExaminationDetail.class)))
    public Response announce(@NotNull @Valid ExaminationRequest request, @Context UriInfo uri) {
        ExaminationDetail entered = service.announce(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "takeExaminationStep",
            summary = "Give codes to the papers, open them, end the defence, approve the outcome, or close",
            description =
                    "The winner of each post has passed both parts with the highest total; every rule that is not met is listed (422). Papers that were opened are never closed again.")
    @APIResponse(
            responseCode = "200",
            description = "The examination.",
            content = @Content(schema = @Schema(implementation = ExaminationDetail.class)))
    public Response step(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExaminationStepRequest request) {
        ExaminationDetail changed = service.step(id, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "voidExamination",
            summary = "Void the examination",
            description =
                    "It leaves every list and figure from now on and stays readable, with the reason. Appointments by it are undone, which takes an approver.")
    @APIResponse(
            responseCode = "200",
            description = "The voided examination.",
            content = @Content(schema = @Schema(implementation = ExaminationDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        ExaminationDetail voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/{id}/posts/{post}/void")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "voidExaminationOutcome",
            summary = "Annul the outcome of one post",
            description = "Its appointment is undone with it; the other posts of the round stand.")
    @APIResponse(
            responseCode = "200",
            description = "The examination.",
            content = @Content(schema = @Schema(implementation = ExaminationDetail.class)))
    public Response annul(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the post within the round.") @PathParam("post") UUID post,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        ExaminationDetail changed = service.annul(id, post, ifMatch, reason.reason());
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importExaminations",
            summary = "Enter examinations of the past from a file",
            description = "One row per candidate; the columns of the examination repeat and must agree.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(imports.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "readExaminationImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("examinations", ExaminationRow.COLUMNS);
    }
}
