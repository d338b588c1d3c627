package vn.capuy.inspection.finding;

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

/** The findings of all cases over HTTP: listed, taken out, taken over from an older register. */
@Path("/findings")
@Tag(name = "Findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FindingsResource {
    private static final String LIST = "What the cases found that the caller may see";
    private static final String LIST_DESCRIPTION = "Without what was voided. Every read is in the journal. "
            + "`Accept: text/csv` or XLSX gives the whole list.";

    private final FindingService service;
    private final FindingImport imports;

    FindingsResource(FindingService service, FindingImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listFindings", summary = LIST, description = LIST_DESCRIPTION)
    public Page<FindingView> list(@BeanParam @Valid FindingFilter filter, @BeanParam @Valid PageRequest page) {
        return service.all(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listFindings", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid FindingFilter filter) {
        return ListExport.of("findings", FindingView.class, page -> service.all(filter, page));
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "importFindings",
            summary = "Enter the findings of cases that an older register handed over",
            description = """
                    Columns: `lead_body,reference,organisation,member,matter,outcome,degree,act_from,act_to,text,conclusion,\
                    state_reference,state_agency,state_on,evidence`. The first two name the case, the next two its subject \
                    (`member` is empty for an organisation). A case may be closed; one that was opened here is refused.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(@NotNull File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.load(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Operation(
            operationId = "readFindingImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("findings", FindingRow.COLUMNS);
    }
}
