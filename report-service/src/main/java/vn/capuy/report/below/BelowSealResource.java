package vn.capuy.report.below;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Seals from below over HTTP. */
@Path("/below/seals")
@Tag(name = "Figures from below")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BelowSealResource {
    private static final String LIST = "Seals from below, by when they were received";
    private static final String LIST_DESCRIPTION =
            "Of organisations that stood within the caller's scope at the end of the period. `Accept: text/csv` or XLSX gives "
                    + "the whole list.";

    private final BelowService service;
    private final BelowQueries queries;
    private final CallerLanguage language;

    BelowSealResource(BelowService service, BelowQueries queries, CallerLanguage language) {
        this.service = service;
        this.queries = queries;
        this.language = language;
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listBelowSeals", summary = LIST, description = LIST_DESCRIPTION)
    public Page<BelowSealView> list(@BeanParam @Valid BelowSealFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listBelowSeals", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid BelowSealFilter filter) {
        return ListExport.of("seals-from-below", BelowSealView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readBelowSeal", summary = "A seal from below with its figures")
    @APIResponse(
            responseCode = "200",
            description = "The seal.",
            content = @Content(schema = @Schema(implementation = BelowSealDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var read = service.read(id);
        var tag = new EntityTag(language.get().tag() + (read.seal().supersededBy() == null ? "-0" : "-1"));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null
                        ? Response.ok(BelowSealDetail.of(read.seal(), read.content(), language.get()))
                        : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "readBelowSealContent",
            summary = "The very text that came from below",
            description = "Byte for byte: its SHA-256 is the `sha256` that the installation told for its seal.")
    @APIResponse(
            responseCode = "200",
            description = "JSON with members in alphabetical order and without spaces.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        BelowSealView found = service.find(id);
        byte[] hash = HexFormat.of().parseHex(found.sha256());
        return Response.ok(service.text(found).getBytes(StandardCharsets.UTF_8))
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":")
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR})
    @Operation(operationId = "readBelowSealHistory", summary = "By whom and when a seal from below was received")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
