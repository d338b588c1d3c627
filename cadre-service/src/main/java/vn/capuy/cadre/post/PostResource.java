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

/** Posts over HTTP. */
@Path("/posts")
@Tag(name = "Posts", description = "Posts with their seats, and who held them from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PostResource {
    private final PostService service;

    PostResource(PostService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPosts",
            summary = "Posts, by code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<PostView> list(@BeanParam @Valid PostFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPosts",
            summary = "Posts, by code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PostFilter filter) {
        return ListExport.of("posts", PostView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readPost", summary = "A post")
    @APIResponse(
            responseCode = "200",
            description = "The post.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        PostView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readPostHistory", summary = "What was done with the post, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "createPost", summary = "Create a post in an organisation")
    @APIResponse(
            responseCode = "201",
            description = "The post.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response create(@NotNull @Valid PostRequest request, @Context UriInfo uri) {
        PostView entered = service.create(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @GET
    @Path("/{id}/seats")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPostSeats",
            summary = "How many seats the post has from which day on",
            description = "What another change for the same day has replaced stays in it, voided.")
    public List<PostSeatsView> seats(@PathParam("id") UUID id) {
        return service.seats(id);
    }

    @POST
    @Path("/{id}/changes")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "changePost",
            summary = "Change a post",
            description =
                    "Its days, its seats from a day on, its level, who manages it, and whether it is for non-locals"
                            + " or limited to a number of terms. Refused with every holding that would fall outside.")
    @APIResponse(
            responseCode = "200",
            description = "The post as it now is.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PostChange change) {
        PostView changed = service.change(id, ifMatch, change);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidPost",
            summary = "Void the post",
            description = "It leaves every list and figure from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided post.",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PostView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "importPosts", summary = "Create posts from a file")
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
    @Operation(operationId = "readPostImportTemplate", summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("posts", PostImport.COLUMNS, PostImport.OPTIONAL);
    }
}
