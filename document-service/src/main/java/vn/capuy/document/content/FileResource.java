package vn.capuy.document.content;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The files of a document over HTTP. */
@Path("/documents/{id}/files")
@Tag(name = "Files", description = "The files of documents: versions with SHA-256, told by their content.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FileResource {
    private static final String IF_MATCH = "The ETag of the document from which this change is made.";
    private static final String REFUSED =
            "Empty; or with a macro, an active object, a script, an attachment, locked by a password, broken, or swelling"
                    + " beyond measure when unpacked: every danger is told in `violations`.";
    private static final String TOO_LARGE = "Larger than this format may be (`/limits`, `content.largest-…`).";
    private static final String NOT_TAKEN =
            "A format that is not taken, or a content that is not what its name or `Content-Type` says.";

    private final FileService service;

    FileResource(FileService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentFiles",
            summary = "The files of a document, in their order, with all their versions",
            description = "Void ones too. At most " + FileService.MOST_FILES
                    + ", so they are told at once. For those whose clearance covers the document.")
    public List<FileView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @GET
    @Path("/{file}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentFile",
            summary = "A file of a document with its versions, without its content",
            description = "The ETag is that of the document.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        var found = service.read(id, file);
        return Answers.changed(found.version(), found.view());
    }

    @POST
    @Consumes({
        Types.PDF,
        Types.DOCX,
        Types.XLSX,
        Types.PPTX,
        Types.ODT,
        Types.TIFF,
        Types.JPEG,
        Types.PNG,
        Types.XML,
        Types.TEXT,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "addDocumentFile",
            summary = "Add a file to a document",
            description =
                    "The body is the file as it is, not a form. What it is, its content decides; `Content-Type` is that"
                            + " format's or `application/octet-stream`. A document has one signed copy; the same content does not"
                            + " stand twice. Its words are read for the search afterwards (`versions[].reading`).")
    @APIResponse(
            responseCode = "201",
            description = "Added; the ETag is that of the document.",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "400", description = REFUSED)
    @APIResponse(responseCode = "409", description = "The document is void, has a signed copy, or has this content.")
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(responseCode = "415", description = NOT_TAKEN)
    @APIResponse(responseCode = "422", description = "The document is a state secret: no content of it is kept here.")
    public Response add(
            @PathParam("id") UUID id,
            @BeanParam @Valid NewFile told,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            File body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var added = service.add(id, ifMatch, told, headers.getMediaType(), body);
        return Answers.created(uri, added.view().id(), added.version(), added.view());
    }

    @POST
    @Path("/{file}/versions")
    @Consumes({
        Types.PDF,
        Types.DOCX,
        Types.XLSX,
        Types.PPTX,
        Types.ODT,
        Types.TIFF,
        Types.JPEG,
        Types.PNG,
        Types.XML,
        Types.TEXT,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "replaceDocumentFile",
            summary = "Give a file new content",
            description = "As a new version; those before it stay and can be read by their number.")
    @APIResponse(
            responseCode = "200",
            description = "The file with its new version; the ETag is that of the document.",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "400", description = REFUSED)
    @APIResponse(responseCode = "409", description = "The document or the file is void, or the content stands already.")
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(responseCode = "415", description = NOT_TAKEN)
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @Parameter(description = "The name of this version.", example = "Nghị quyết 05-NQ-HU.pdf")
                    @QueryParam("name")
                    @NotNull
                    @Size(min = 1, max = 1000)
                    String name,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            File body,
            @Context HttpHeaders headers) {
        var replaced = service.replace(id, file, ifMatch, name, headers.getMediaType(), body);
        return Answers.changed(replaced.version(), replaced.view());
    }

    @POST
    @Path("/{file}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidDocumentFile",
            summary = "Void a file of a document",
            description = "Its entry stays with the reason; its content is served and found no more.")
    @APIResponse(
            responseCode = "200",
            description = "Voided; the ETag is that of the document.",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "409", description = "The document or the file is void already.")
    public Response voidFile(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, file, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.view());
    }
}
