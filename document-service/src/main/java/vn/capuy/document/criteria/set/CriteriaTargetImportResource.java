package vn.capuy.document.criteria.set;

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

/** Targets from files. */
@Path("/criteria-targets/imports")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CriteriaTargetImportResource {
    private final TargetImport targets;

    CriteriaTargetImportResource(TargetImport targets) {
        this.targets = targets;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "importCriteriaTargets",
            summary = "Take over targets of indicators from a file",
            description = "Such as those that a province set for its communes. Columns: `" + TargetImport.COLUMN_NAMES
                    + "`; `area` and `article` may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(File body, @BeanParam ImportRequest request) {
        return Response.ok(targets.run(body, request)).build();
    }

    @GET
    @Path("/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "readCriteriaTargetImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of targets")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("criteria-targets", TargetImport.COLUMNS, TargetImport.OPTIONAL);
    }
}
