package vn.capuy.document.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/** The relations of all documents over HTTP: listed, taken out, taken over. */
@Path("/document-relations")
@Tag(name = "Lineage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RelationsResource {
    private static final String LIST = "Relations between documents that exist for the caller";
    private static final String LIST_DESCRIPTION = "In the order in which they were entered; without what was voided."
            + " `Accept: text/csv` or XLSX gives the whole list.";

    private final RelationQueries queries;
    private final RelationImport imports;

    RelationsResource(RelationQueries queries, RelationImport imports) {
        this.queries = queries;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRelations", summary = LIST, description = LIST_DESCRIPTION)
    public Page<RelationView> list(@BeanParam @Valid RelationFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.all(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRelations", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RelationFilter filter) {
        return ListExport.of("document-relations", RelationView.class, page -> queries.all(filter, page));
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importRelations",
            summary = "Take over relations of documents of the register from a file",
            description = "Columns: `" + RelationRow.COLUMN_NAMES + "`. A document is named by its id (`document`,"
                    + " `to_document`) or by issuer, notation and day; an earlier one outside the register by"
                    + " `to_issuer_name` in words, notation and day. `clause` and `to_clause` are labels. `ground` says why"
                    + " what the regulation leaves to a person is met. The rules of single entry hold for every row.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(@NotNull File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readRelationImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of relations")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("document-relations", RelationRow.COLUMNS, RelationRow.OPTIONAL);
    }
}
