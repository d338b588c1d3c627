package vn.capuy.cadre.forecast;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Forecasts over HTTP. */
@Path("/forecasts")
@Tag(name = "Forecasts", description = "Retirements, terms, time in post, vacancies, and chains of vacancies.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ForecastResource {
    private static final String BOTH = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.";

    private final ForecastService service;

    ForecastResource(ForecastService service) {
        this.service = service;
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readForecastSummary", summary = "Forecasts in numbers, month by month")
    public ForecastSummary summary(@BeanParam @Valid ForecastFilter filter) {
        return service.summary(filter);
    }

    @GET
    @Path("/retirements")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRetirementForecasts",
            summary = "Who retires when, from which posts",
            description = BOTH)
    public Page<RetirementView> retirements(
            @BeanParam @Valid ForecastFilter filter, @BeanParam @Valid PageRequest page) {
        return service.retirements(filter, page);
    }

    @GET
    @Path("/retirements")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRetirementForecasts",
            summary = "Who retires when, from which posts",
            description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportRetirements(@BeanParam @Valid ForecastFilter filter) {
        return ListExport.of("retirements", RetirementView.class, page -> service.retirements(filter, page));
    }

    @GET
    @Path("/term-ends")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTermEndForecasts",
            summary = "Whose elected office ends with a term",
            description = BOTH)
    public Page<TermEndView> termEnds(@BeanParam @Valid ForecastFilter filter, @BeanParam @Valid PageRequest page) {
        return service.termEnds(filter, page);
    }

    @GET
    @Path("/term-ends")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTermEndForecasts",
            summary = "Whose elected office ends with a term",
            description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportTermEnds(@BeanParam @Valid ForecastFilter filter) {
        return ListExport.of("term-ends", TermEndView.class, page -> service.termEnds(filter, page));
    }

    @GET
    @Path("/term-limits")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTermLimitForecasts",
            summary = "Heads who may not go on after the term that runs",
            description = BOTH)
    public Page<TermLimitView> termLimits(@BeanParam @Valid ForecastFilter filter, @BeanParam @Valid PageRequest page) {
        return service.termLimits(filter, page);
    }

    @GET
    @Path("/term-limits")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTermLimitForecasts",
            summary = "Heads who may not go on after the term that runs",
            description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportTermLimits(@BeanParam @Valid ForecastFilter filter) {
        return ListExport.of("term-limits", TermLimitView.class, page -> service.termLimits(filter, page));
    }

    @GET
    @Path("/time-in-post")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTimeInPostForecasts",
            summary = "Rotated cadres whose time in post is full, or who are to return",
            description = BOTH)
    public Page<TimeInPostView> timesInPost(
            @BeanParam @Valid ForecastFilter filter, @BeanParam @Valid PageRequest page) {
        return service.timesInPost(filter, page);
    }

    @GET
    @Path("/time-in-post")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTimeInPostForecasts",
            summary = "Rotated cadres whose time in post is full, or who are to return",
            description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportTimesInPost(@BeanParam @Valid ForecastFilter filter) {
        return ListExport.of("time-in-post", TimeInPostView.class, page -> service.timesInPost(filter, page));
    }

    @GET
    @Path("/vacancies")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listVacancyForecasts",
            summary = "Seats that are free or become free, and why",
            description = BOTH)
    public Page<VacancyView> vacancies(@BeanParam @Valid ForecastFilter filter, @BeanParam @Valid PageRequest page) {
        return service.vacancies(filter, page);
    }

    @GET
    @Path("/vacancies")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listVacancyForecasts",
            summary = "Seats that are free or become free, and why",
            description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportVacancies(@BeanParam @Valid ForecastFilter filter) {
        return ListExport.of("vacancies", VacancyView.class, page -> service.vacancies(filter, page));
    }
}
