package vn.capuy.cadre.planning;

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

/** Planning lists over HTTP. */
@Path("/planning-lists")
@Tag(name = "Planning", description = "Who is planned for which place in a term to come.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PlanningResource {
    private final PlanningReader reader;
    private final PlanningService service;
    private final PlanningImport imports;

    PlanningResource(PlanningReader reader, PlanningService service, PlanningImport imports) {
        this.reader = reader;
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlanningLists",
            summary = "Planning lists, by the day of proposal",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<PlanningListView> list(@BeanParam @Valid PlanningFilter filter, @BeanParam @Valid PageRequest page) {
        return reader.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlanningLists",
            summary = "Planning lists, by the day of proposal",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PlanningFilter filter) {
        return ListExport.of("planning-lists", PlanningListView.class, page -> reader.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPlanningList",
            summary = "A planning list with its cadres and the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        PlanningDetail found = reader.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readPlanningListHistory", summary = "What was done with the list, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return reader.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "proposePlanningList",
            summary = "Draft a planning list",
            description =
                    "Cadres come and go while it is a draft; then the five steps are held, and it is submitted and approved.")
    @APIResponse(
            responseCode = "201",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response propose(@NotNull @Valid PlanningRequest request, @Context UriInfo uri) {
        PlanningDetail entered = service.propose(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "takePlanningListStep",
            summary = "Submit a draft, approve or reject what was submitted",
            description =
                    "Submitted after the five steps; approved by the competent body and not by whoever drafted or submitted it."
                            + " Every rule that is not met is listed in the refusal (422).")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response step(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanningStepRequest request) {
        PlanningDetail changed = service.step(id, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidPlanningList",
            summary = "Void the list",
            description = "It leaves every list and figure from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PlanningDetail voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importPlanningLists",
            summary = "Enter planning lists from a file",
            description =
                    "One row per entry; the columns of the list repeat and must agree. What was approved is recorded and not judged.")
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
            operationId = "readPlanningListImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("planning-lists", PlanningImport.COLUMNS);
    }
}
