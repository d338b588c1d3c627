package vn.capuy.inspection.team.roster;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The roster of inspectors: listed, taken out, added to. */
@Path("/inspectors")
@Tag(name = "Inspectors", description = "The roster: who inspects for which committee, and where he belongs himself.")
@RunOnVirtualThread
public class RosterResource {
    private static final String LIST = "Inspectors, by committee";
    private static final String LIST_DESCRIPTION = "Those whose committee stood within the caller's scope on their "
            + "first day. `Accept: text/csv` gives the whole list as a file, which the journal tells.";

    private final RosterService service;
    private final RosterImport imports;

    RosterResource(RosterService service, RosterImport imports) {
        this.service = service;
        this.imports = imports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listInspectors", summary = LIST, description = LIST_DESCRIPTION)
    public Page<InspectorView> list(@BeanParam @Valid InspectorFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listInspectors", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; the whole list as CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid InspectorFilter filter) {
        return service.export(filter);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            operationId = "enterInspector",
            summary = "Enter an inspector into the roster",
            description =
                    "The committee and his own organisation must have stood within the caller's scope on the first "
                            + "day. Nobody enters himself.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    @APIResponse(responseCode = "409", description = "The account or the member stands in the roster for those days")
    public Response enter(@NotNull @Valid InspectorRequest body, @Context UriInfo uri) {
        InspectorView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            operationId = "importInspectors",
            summary = "Enter inspectors from a file",
            description =
                    "Columns: `account,member,member_name,organisation,committee,held_from,held_to`. `member_name` may "
                            + "be empty where the dossier is known, `held_to` while there is no end.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response load(@NotNull File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "readInspectorImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of inspectors")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("inspectors", RosterImport.COLUMNS);
    }
}
