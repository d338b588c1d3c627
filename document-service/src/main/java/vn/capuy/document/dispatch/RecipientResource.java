package vn.capuy.document.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** Recipients of all documents over HTTP: listed, exported, imported. */
@Path("/recipients")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecipientResource {
    private static final String LIST = "Recipients of documents, of the latest issued first";
    private static final String DESCRIPTION =
            "Of documents that exist for the caller; without what was voided. `Accept: text/csv` or XLSX gives the whole"
                    + " list.";

    private final RecipientQueries queries;
    private final RecipientImport imports;

    public RecipientResource(RecipientQueries queries, RecipientImport imports) {
        this.queries = queries;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRecipients", summary = LIST, description = DESCRIPTION)
    public Page<RecipientView> list(@BeanParam @Valid RecipientFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRecipients", summary = LIST, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RecipientFilter filter) {
        return ListExport.of("recipients", RecipientView.class, page -> queries.page(filter, page));
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importRecipients",
            summary = "Take over recipients from a file",
            description =
                    "Columns: `" + RecipientImport.COLUMN_NAMES + "`. Each row names one recipient of a document of"
                            + " the register, which is told by issuer, notation and day.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readRecipientImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("recipients", RecipientImport.COLUMNS, RecipientImport.OPTIONAL);
    }
}
