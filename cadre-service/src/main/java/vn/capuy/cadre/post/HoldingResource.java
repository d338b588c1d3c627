package vn.capuy.cadre.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Holdings over HTTP. */
@Path("/holdings")
@Tag(name = "Posts", description = "Posts with their seats, and who held them from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HoldingResource {
    private final HoldingService service;

    HoldingResource(HoldingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listHoldings",
            summary = "Who held which post, oldest first",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<HoldingView> list(@BeanParam @Valid HoldingFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listHoldings",
            summary = "Who held which post, oldest first",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid HoldingFilter filter) {
        return ListExport.of("holdings", HoldingView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readHolding", summary = "A holding")
    @APIResponse(
            responseCode = "200",
            description = "The holding.",
            content = @Content(schema = @Schema(implementation = HoldingView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        HoldingView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readHoldingHistory", summary = "What was done with the holding, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterHolding", summary = "Enter who holds a post")
    @APIResponse(
            responseCode = "201",
            description = "The holding.",
            content = @Content(schema = @Schema(implementation = HoldingView.class)))
    public Response enter(@NotNull @Valid HoldingRequest request, @Context UriInfo uri) {
        HoldingView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "endHolding",
            summary = "End a holding",
            description =
                    "The holding is voided and another one with its last day entered in its place, which is answered.")
    @APIResponse(
            responseCode = "201",
            description = "The holding with its end.",
            content = @Content(schema = @Schema(implementation = HoldingView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HoldingEnd end,
            @Context UriInfo uri) {
        HoldingView ended = service.end(id, ifMatch, end);
        return Response.created(uri.getBaseUriBuilder()
                        .path(HoldingResource.class)
                        .path(ended.id().toString())
                        .build())
                .tag(Versions.tag(ended.version()))
                .entity(ended)
                .build();
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidHolding",
            summary = "Void the holding",
            description = "It leaves every list and figure from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided holding.",
            content = @Content(schema = @Schema(implementation = HoldingView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        HoldingView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "importHoldings", summary = "Enter holdings from a file")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "readHoldingImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("holdings", HoldingService.COLUMNS);
    }
}
