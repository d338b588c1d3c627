package vn.capuy.cadre.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Organisation events over HTTP. */
@Path("/organisation/events")
@Tag(name = "Organisation", description = "Units with dated names and placements, and the events that change them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganisationEventResource {
    private final EventService service;

    OrganisationEventResource(EventService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationEvents",
            summary = "Organisation events, oldest first",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<EventView> list(@BeanParam @Valid EventFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationEvents",
            summary = "Organisation events, oldest first",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid EventFilter filter) {
        return ListExport.of("organisation-events", EventView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readOrganisationEvent", summary = "An organisation event with its parts")
    @APIResponse(
            responseCode = "200",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        EventDetail event = service.read(id);
        return Versions.read(request, event.version(), event);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "enterOrganisationEvent",
            summary = "Establish, rename, move, merge, split or end units",
            description =
                    "All parts take effect on one day. What would be left hanging on a unit that ends (cells, villages, "
                            + "committees, posts and who holds them) is listed in the refusal.")
    @APIResponse(
            responseCode = "201",
            description = "The event.",
            content = @Content(schema = @Schema(implementation = EventDetail.class)))
    public Response enter(@NotNull @Valid EventRequest request, @Context UriInfo uri) {
        EventDetail event = service.enter(request);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(event.id().toString()).build())
                .tag(Versions.tag(event.version()))
                .entity(event)
                .build();
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "importOrganisationEvents",
            summary = "Enter organisation events from a file",
            description =
                    "Rows of one event code are its parts. All events of the file are checked and take effect together. "
                            + "The columns unit_kind, stands_in and symbol (of ESTABLISHED) may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(
            @NotNull File body,
            @BeanParam @Valid ImportRequest request,
            @Parameter(description = "Whether posts of units that end, and who holds them, end on the day before.")
                    @QueryParam("closesPosts")
                    @DefaultValue("false")
                    boolean closesPosts) {
        return Response.ok(service.take(body, request, closesPosts)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "readOrganisationEventImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("organisation-events", EventColumns.ALL, EventColumns.OPTIONAL);
    }
}
