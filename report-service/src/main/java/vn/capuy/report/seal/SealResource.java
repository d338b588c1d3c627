package vn.capuy.report.seal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import vn.capuy.platform.idempotency.Effect;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Sealed figures over HTTP. */
@Path("/seals")
@Tag(name = "Sealed figures", description = "Figures that were sealed for a report and never change.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SealResource {
    private static final String LIST = "Sealed figures, by when they were sealed";
    private static final String LIST_DESCRIPTION =
            "Of organisations that stood within the caller's scope at the end of the period. `Accept: text/csv` or XLSX gives "
                    + "the whole list.";

    private final SealService service;
    private final SealQueries queries;
    private final CallerLanguage language;
    private final Effect effect;

    SealResource(SealService service, SealQueries queries, CallerLanguage language, Effect effect) {
        this.service = service;
        this.queries = queries;
        this.language = language;
        this.effect = effect;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(asksFirst = true)
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "sealFigures",
            summary = "Seal the figures of an organisation for a period as they are known",
            description =
                    "All services are asked at one moment; where one is silent nothing is sealed (503). The caller needs the "
                            + "role kpi-reader too. What is sealed is what the caller may be told: who has less clearance "
                            + "cannot read it later.")
    @APIResponse(
            responseCode = "201",
            description = "Sealed.",
            content = @Content(schema = @Schema(implementation = SealDetail.class)))
    @APIResponse(responseCode = "409", description = "Another seal was made in the place of the one that is named")
    @APIResponse(responseCode = "503", description = "The figures are not whole now; nothing was sealed")
    public Response seal(@Context UriInfo uri, @NotNull @Valid SealRequest body) {
        var asked = service.ask(body);
        return effect.once(() -> sealed(uri, service.seal(body, asked)));
    }

    private Response sealed(UriInfo uri, SealDetail sealed) {
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(sealed.seal().id().toString())
                        .build())
                .tag(tag(sealed.seal()))
                .entity(sealed)
                .build();
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listSeals", summary = LIST, description = LIST_DESCRIPTION)
    public Page<SealView> list(@BeanParam @Valid SealFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "listSeals", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid SealFilter filter) {
        return ListExport.of("seals", SealView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "readSeal", summary = "A seal with its figures")
    @APIResponse(
            responseCode = "200",
            description = "The seal.",
            content = @Content(schema = @Schema(implementation = SealDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var read = service.read(id);
        var tag = tag(read.seal());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(SealDetail.of(read.seal(), read.content(), language.get())) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("/{id}/figures")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "exportSealedFigures", summary = "The figures of a seal as a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "One row per figure, as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response figures(@PathParam("id") UUID id) {
        var read = service.read(id);
        var figures = SealDetail.of(read.seal(), read.content(), language.get()).figures().stream()
                .map(SealRow::of)
                .toList();
        return ListExport.of("seal-" + id, SealRow.class, page -> new Page<>(figures, null));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "readSealContent",
            summary = "The very text that is sealed",
            description =
                    "Byte for byte: its SHA-256 is the seal's `sha256`, and is told as `Content-Digest` (RFC 9530) "
                            + "too. Anybody can check it: `sha256sum` of the body.")
    @APIResponse(
            responseCode = "200",
            description = "JSON with members in alphabetical order and without spaces.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) {
        String text = service.text(id);
        byte[] hash = HexFormat.of().parseHex(service.find(id).sha256());
        return Response.ok(text.getBytes(StandardCharsets.UTF_8))
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":")
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR})
    @Operation(operationId = "readSealHistory", summary = "By whom and when a seal was made")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    /** A seal never changes, but whether it is the last word does; its names are told in the caller's language. */
    private EntityTag tag(SealView seal) {
        return new EntityTag(language.get().tag() + (seal.supersededBy() == null ? "-0" : "-1"));
    }
}
