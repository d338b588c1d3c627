package vn.capuy.cadre.term;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Terms over HTTP. */
@Path("/terms")
@Tag(name = "Terms", description = "Terms of committees, from the day after one congress to the day of the next.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TermResource {
    private final TermService service;

    TermResource(TermService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listTerms",
            summary = "Terms, by committee and beginning",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<TermView> list(
            @Parameter(example = "BL") @QueryParam("committee") @Size(max = 50) String committee,
            @BeanParam @Valid PageRequest page) {
        return service.page(committee, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listTerms",
            summary = "Terms, by committee and beginning",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@QueryParam("committee") @Size(max = 50) String committee) {
        return ListExport.of("terms", TermView.class, page -> service.page(committee, page));
    }

    @GET
    @Path("/{committee}/{code}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readTerm", summary = "A term")
    public TermView read(
            @Parameter(example = "BL") @PathParam("committee") String committee,
            @Parameter(example = "2020-2025") @PathParam("code") String code) {
        return service.read(committee, code);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "enterTerm", summary = "Enter a committee's term")
    @APIResponse(
            responseCode = "201",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response enter(@NotNull @Valid TermRequest request, @Context UriInfo uri) {
        TermView term = service.enter(request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(term.committee())
                        .path(term.code())
                        .build())
                .entity(term)
                .build();
    }

    @POST
    @Path("/{committee}/{code}/end")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "endTerm", summary = "End a running term")
    @APIResponse(
            responseCode = "200",
            description = "The term.",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response end(
            @PathParam("committee") String committee, @PathParam("code") String code, @NotNull @Valid TermEnd end) {
        return Response.ok(service.close(committee, code, end)).build();
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "importTerms", summary = "Enter terms from a file")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readTermImportTemplate", summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("terms", TermService.COLUMNS);
    }
}
