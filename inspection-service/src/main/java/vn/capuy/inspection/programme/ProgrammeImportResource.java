package vn.capuy.inspection.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;

/** Programmes from a file. */
@Path("/programmes/imports")
@Tag(name = "Programmes")
@RunOnVirtualThread
public class ProgrammeImportResource {
    private final ProgrammeImport imports;

    ProgrammeImportResource(ProgrammeImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importProgrammes",
            summary = "Enter programmes from a file, one row per subject of an item",
            description = """
                    Columns: `body,year,ground,document,issuer,approved_on,item,kind,period_from,period_to,lead_body,\
                    item_ground,restricted,matters,dropped_on,drop_ground,case_reference,subject_kind,organisation,member,\
                    member_name`. Those of a programme and of an item (its number) repeat and must agree; matters are codes \
                    with spaces between. With `document`, `issuer` and `approved_on` a programme enters as APPROVED and is \
                    not judged again; without, as DRAFT. A fault in one row keeps the whole programme out.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(@NotNull File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.load(body, request)).build();
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Operation(
            operationId = "readProgrammeImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("programmes", ProgrammeRows.COLUMNS);
    }
}
