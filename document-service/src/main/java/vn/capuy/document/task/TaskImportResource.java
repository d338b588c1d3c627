package vn.capuy.document.task;

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

/** Imports of tasks over HTTP. */
@Path("/tasks/imports")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskImportResource {
    private final TaskImport imports;

    TaskImportResource(TaskImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importTasks",
            summary = "Take over tasks of the past from a file",
            description = "Columns: `" + PastTask.COLUMN_NAMES + "`. Each as it was assigned, with the day by which"
                    + " it was due at first; a part stands after its whole. A document is named by issuer, number and symbol, and"
                    + " day; a clause by its label. Collaborators are codes of organisations with blanks between them, a person as"
                    + " `organisation/person`.")
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
    @Operation(operationId = "readTaskImportTemplate", summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("tasks", PastTask.COLUMNS, PastTask.OPTIONAL);
    }
}
