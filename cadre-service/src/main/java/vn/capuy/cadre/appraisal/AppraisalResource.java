package vn.capuy.cadre.appraisal;

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

/** Appraisals over HTTP. */
@Path("/appraisals")
@Tag(
        name = "Appraisals",
        description = "Appraisal and rating of cadres, with their task results. Reading is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppraisalResource {
    private final AppraisalService service;
    private final AppraisalImport imports;

    AppraisalResource(AppraisalService service, AppraisalImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listAppraisals",
            summary = "Appraisals, by period",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Reading is journalled.")
    public Page<AppraisalView> list(@BeanParam @Valid AppraisalFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listAppraisals",
            summary = "Appraisals, by period",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Reading is journalled.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid AppraisalFilter filter) {
        return ListExport.of("appraisals", AppraisalView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readAppraisal",
            summary = "An appraisal with what the rules give, its decisions and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The appraisal.",
            content = @Content(schema = @Schema(implementation = AppraisalDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        AppraisalDetail found = service.read(id);
        return Versions.read(request, found.appraisal().version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readAppraisalHistory", summary = "What was done with the appraisal and who read it")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "openAppraisal", summary = "Open the appraisal of a cadre for a period")
    @APIResponse(
            responseCode = "201",
            description = "The appraisal.",
            content = @Content(schema = @Schema(implementation = AppraisalDetail.class)))
    public Response open(@NotNull @Valid AppraisalRequest request, @Context UriInfo uri) {
        AppraisalDetail opened = service.open(request);
        return Answers.created(uri, opened.appraisal().id(), opened.appraisal().version(), opened);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "takeAppraisalStep",
            summary = "Self-assess, appraise, propose, decide or correct",
            description =
                    "Nobody who had a hand in it decides. A rating above what the rules give, or beyond the ceiling of the group, is refused with every finding (422). A correction drops the approval, which stays in the history with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The appraisal.",
            content = @Content(schema = @Schema(implementation = AppraisalDetail.class)))
    public Response step(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AppraisalStepRequest request) {
        AppraisalDetail changed = service.step(id, ifMatch, request);
        return Answers.changed(changed.appraisal().version(), changed);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidAppraisal",
            summary = "Void the appraisal",
            description = "It leaves every list and count from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided appraisal.",
            content = @Content(schema = @Schema(implementation = AppraisalDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        AppraisalDetail voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.appraisal().version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importAppraisals",
            summary = "Enter ratings of the past from a file",
            description = "They were decided: they are recorded and not judged.")
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
            operationId = "readAppraisalImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("appraisals", AppraisalImport.COLUMNS);
    }
}
