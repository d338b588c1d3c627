package vn.capuy.report.paper.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.problem.Problems;
import vn.capuy.platform.range.ByteRange;
import vn.capuy.report.paper.PaperFormat;

/** A report that was made over HTTP, whole or in part (RFC 9110, section 14). */
@Path("/papers/{id}/content")
@Tag(name = "Reports")
@RunOnVirtualThread
public class PaperContentResource {
    private final PaperJobService service;
    private final Problems problems;

    PaperContentResource(PaperJobService service, Problems problems) {
        this.service = service;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "downloadPaper",
            summary = "A report that was made, or a part of it",
            description =
                    "`Range` asks for one part, `If-Range` with the ETag for a part only while the content is the same. "
                            + "The ETag is the SHA-256 of the content.")
    @APIResponse(
            responseCode = "200",
            description = "The whole.",
            content = {
                @Content(
                        mediaType = PaperFormat.Types.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.Types.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "206", description = "The part, told in `Content-Range`.")
    @APIResponse(responseCode = "304", description = "The caller has this content.")
    @APIResponse(responseCode = "409", description = "It is not done.")
    @APIResponse(responseCode = "416", description = "The part lies beyond the end.")
    public Response download(
            @PathParam("id") UUID id,
            @Parameter(description = "One range of bytes.", example = "bytes=0-1023") @HeaderParam("Range")
                    String range,
            @Parameter(description = "An ETag.") @HeaderParam("If-Range") String ifRange,
            @Context Request request) {
        var done = service.done(id);
        var tag = new EntityTag(done.sha256());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        long size = done.size();
        boolean same = ifRange == null || ifRange.strip().equals("\"" + done.sha256() + "\"");
        try {
            Optional<ByteRange> part = same ? ByteRange.of(range, size) : Optional.empty();
            return part.map(asked -> content(done, asked, Response.status(206))
                            .header("Content-Range", asked.header(size))
                            .build())
                    .orElseGet(() -> content(done, new ByteRange(0, size - 1), Response.ok())
                            .build());
        } catch (ByteRange.Unsatisfiable e) {
            return Response.fromResponse(problems.answer(ProblemType.RANGE_NOT_SATISFIABLE))
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
    }

    private ResponseBuilder content(PaperView.Row done, ByteRange part, ResponseBuilder answer) {
        return answer.entity(service.content(done.id(), part.first(), part.length()))
                .type(done.format().mediaType())
                .tag(new EntityTag(done.sha256()))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + done.name() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, done.language())
                .header("X-Content-Type-Options", "nosniff");
    }
}
