package vn.capuy.report.target;

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
import vn.capuy.platform.idempotency.Effect;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;

/** Targets from files. */
@Path("/targets/imports")
@Tag(name = "Targets")
@RunOnVirtualThread
public class TargetImportResource {
    private final TargetImport imports;
    private final Effect effect;

    TargetImportResource(TargetImport imports, Effect effect) {
        this.imports = imports;
        this.effect = effect;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent(asksFirst = true)
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "importTargets",
            summary = "Enter targets from a file",
            description = "The caller needs the role kpi-reader too. Columns: `" + TargetImport.COLUMN_NAMES + "`.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "503", description = "The catalogue of indicators cannot be had now")
    public Response importFile(File body, @BeanParam ImportRequest request) {
        var catalogue = imports.catalogue();
        return effect.once(
                () -> Response.ok(imports.run(body, request, catalogue)).build());
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "readTargetImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of targets")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("targets", TargetImport.COLUMNS);
    }
}
