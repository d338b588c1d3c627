package vn.capuy.inspection.discipline;

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

/** Decisions of an older register, from a file. */
@Path("/disciplines/imports")
@Tag(name = "Discipline")
@RunOnVirtualThread
public class DisciplineImportResource {
    private final PastDecisionImport imports;

    DisciplineImportResource(PastDecisionImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importDisciplines",
            summary = "Enter decisions of the past from a file",
            description = """
                    One row a decision, with its main violation. They are recorded and not ruled anew, but the form must fit \
                    the subject. `effect_until` is reckoned where it is empty; `restricted`, `matter_code`, `act_until`, \
                    `grave_matter`, `concluded_on`, `lifted_on` and `lifted_reference` may be left out. Other systems are told \
                    of decisions on members, and of their reversal.""")
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
            operationId = "readDisciplineImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("disciplines", PastDecisionRows.COLUMNS, PastDecisionRows.OPTIONAL);
    }
}
