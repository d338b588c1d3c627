package vn.capuy.document.content;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.problem.Problems;
import vn.capuy.platform.range.ByteRange;

/** The content of a file over HTTP, whole or in part (RFC 9110, section 14), as a stream. */
@Path("/documents/{id}/files/{file}/content")
@Tag(name = "Files")
@RunOnVirtualThread
public class FileContentResource {
    private static final String NUMBER = "Number of the version; the current one where none is named.";

    private final FileDownloads downloads;
    private final FileContents contents;
    private final Problems problems;

    FileContentResource(FileDownloads downloads, FileContents contents, Problems problems) {
        this.downloads = downloads;
        this.contents = contents;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "downloadDocumentFile",
            summary = "The content of a file, or a part of it",
            description =
                    "`Range` asks for one part, `If-Range` with the ETag for a part only while the content is the same."
                            + " The ETag is the SHA-256 of the content. What is handed out is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The whole.",
            content = {
                @Content(mediaType = Types.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.PPTX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.TIFF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.XML, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Types.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "206", description = "The part, told in `Content-Range`.")
    @APIResponse(responseCode = "304", description = "The caller has this content.")
    @APIResponse(responseCode = "409", description = "The file was voided, or its content destroyed with the document.")
    @APIResponse(responseCode = "416", description = "The part lies beyond the end.")
    public Response download(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @Parameter(description = NUMBER, example = "1") @QueryParam("version") Integer version,
            @Parameter(description = "One range of bytes.", example = "bytes=0-1023") @HeaderParam("Range")
                    String range,
            @Parameter(description = "An ETag.") @HeaderParam("If-Range") String ifRange,
            @Context Request request) {
        var held = downloads.find(id, file, version);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag(held));
        if (unchanged != null) {
            return unchanged.tag(tag(held)).build();
        }
        long size = held.version().size();
        try {
            Optional<ByteRange> part = stillMeant(ifRange, held) ? ByteRange.of(range, size) : Optional.empty();
            downloads.tell(held, part.orElse(null));
            return part.map(asked -> content(held, asked, Response.status(206))
                            .header("Content-Range", asked.header(size))
                            .build())
                    .orElseGet(() -> content(held, new ByteRange(0, size - 1), Response.ok())
                            .build());
        } catch (ByteRange.Unsatisfiable e) {
            return Response.fromResponse(problems.answer(ProblemType.RANGE_NOT_SATISFIABLE))
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
    }

    @HEAD
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "probeDocumentFile",
            summary = "What a download would bring: its length, type, name and ETag",
            description = "The content itself is not read, and nothing is told in the journal.")
    @APIResponse(responseCode = "200", description = "As a download of the whole, without its body.")
    @APIResponse(responseCode = "409", description = "The file was voided, or its content destroyed with the document.")
    public Response probe(
            @PathParam("id") UUID id,
            @PathParam("file") UUID file,
            @Parameter(description = NUMBER, example = "1") @QueryParam("version") Integer version) {
        var held = downloads.find(id, file, version);
        return described(held, held.version().size(), Response.ok()).build();
    }

    private ResponseBuilder content(FileDownloads.Held held, ByteRange part, ResponseBuilder answer) {
        UUID version = held.version().versionId();
        StreamingOutput body = out -> contents.write(version, part.first(), part.last(), out);
        return described(held, part.length(), answer).entity(body);
    }

    private static ResponseBuilder described(FileDownloads.Held held, long length, ResponseBuilder answer) {
        var version = held.version();
        return answer.type(version.format().mediaType())
                .tag(tag(held))
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(version.name()))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** Without {@code If-Range} always; with it, only while the content is the one that the caller has a part of. */
    private static boolean stillMeant(String ifRange, FileDownloads.Held held) {
        return ifRange == null || ifRange.strip().equals("\"" + held.version().sha256() + "\"");
    }

    private static EntityTag tag(FileDownloads.Held held) {
        return new EntityTag(held.version().sha256());
    }
}
