package vn.capuy.document.clause;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;

/** Imports of clauses of several documents over HTTP. */
@Path("/clauses/imports")
@Tag(name = "Clauses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClausesImportResource {
    private final ClausesImport imports;

    ClausesImportResource(ClausesImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importClausesOfDocuments",
            summary = "Enter the clauses of several documents from a file",
            description = "Columns: `" + DocumentClauseRow.COLUMN_NAMES
                    + "`. A document is named by issuer, number and symbol, and"
                    + " day; `ref` is how the rows of one document name each other, `parent` the ref of the row in which a clause"
                    + " stands: one further up. Of a secret document nothing is kept that it says.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readClausesImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("clauses", DocumentClauseRow.COLUMNS, DocumentClauseRow.OPTIONAL);
    }
}
