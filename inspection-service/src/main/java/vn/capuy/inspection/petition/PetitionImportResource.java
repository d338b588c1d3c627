package vn.capuy.inspection.petition;

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

/** Petitions of an older register, from a file. */
@Path("/petitions/imports")
@Tag(name = "Petitions")
@RunOnVirtualThread
public class PetitionImportResource {
    private final PetitionImport imports;

    PetitionImportResource(PetitionImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importPetitions",
            summary = "Enter petitions of the past from a file, one row per subject",
            description = """
                    The columns of a petition repeat in each of its rows and must agree; `matters` are codes with spaces \
                    between. `reference` is the number in the older register; each gets an arrival number as well, by the \
                    day of reception. `state` is RECEIVED, ADMITTED, NOT_ADMITTED, FORWARDED, RESOLVED or WITHDRAWN; what \
                    is at its end is entered as closed. They are not judged anew. **Who sent a petition is not imported**: \
                    a column that offers it is refused, and no fault quotes what stands in the file.""")
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
            operationId = "readPetitionImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("petitions", PetitionRows.COLUMNS, PetitionRows.OPTIONAL);
    }
}
