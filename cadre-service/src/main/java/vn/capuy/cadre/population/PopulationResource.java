package vn.capuy.cadre.population;

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

/** The make-up of areas over HTTP. */
@Path("/area-populations")
@Tag(
        name = "Area populations",
        description = "The make-up of areas by peoples, which planning is to be in keeping with.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PopulationResource {
    private final PopulationService service;
    private final PopulationImport imports;

    PopulationResource(PopulationService service, PopulationImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listAreaPopulations",
            summary = "Make-ups of areas, by their day",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<PopulationView> list(@BeanParam @Valid PopulationFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listAreaPopulations",
            summary = "Make-ups of areas, by their day",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PopulationFilter filter) {
        return ListExport.of("area-populations", PopulationView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readAreaPopulation", summary = "The make-up of an area")
    @APIResponse(
            responseCode = "200",
            description = "The make-up.",
            content = @Content(schema = @Schema(implementation = PopulationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        PopulationView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readAreaPopulationHistory", summary = "What was done with the make-up, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterAreaPopulation", summary = "Enter the make-up of an area")
    @APIResponse(
            responseCode = "201",
            description = "The make-up.",
            content = @Content(schema = @Schema(implementation = PopulationView.class)))
    public Response enter(@NotNull @Valid PopulationRequest request, @Context UriInfo uri) {
        PopulationView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidAreaPopulation",
            summary = "Void the make-up",
            description = "No list is measured by it from now on; it stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided make-up.",
            content = @Content(schema = @Schema(implementation = PopulationView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PopulationView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importAreaPopulations",
            summary = "Enter make-ups of areas from a file",
            description = "One row per people; the columns of the make-up repeat and must agree.")
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
            operationId = "readAreaPopulationImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("area-populations", PopulationImport.COLUMNS);
    }
}
