package vn.capuy.document.book;

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
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;

/** The register of outgoing documents over HTTP. */
@Path("/registers/outgoing")
@Tag(name = "Registers", description = "Sổ đăng ký văn bản đi, đến: the registers of a year, to be read or printed.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OutgoingBookResource {
    private static final String SUMMARY = "The register of outgoing documents of an issuer and year";
    private static final String DESCRIPTION =
            "By day. Void ones stand in it, and what is above the caller's clearance without its abstract. `Accept: text/csv` or XLSX gives the whole"
                    + " year, PDF or DOCX the form to be printed, which is journalled.";

    private final OutgoingBook book;
    private final BookPrinter printer;

    public OutgoingBookResource(OutgoingBook book, BookPrinter printer) {
        this.book = book;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readOutgoingRegister", summary = SUMMARY, description = DESCRIPTION)
    public Page<OutgoingLine> list(@BeanParam @Valid OutgoingParameters asked, @BeanParam @Valid PageRequest page) {
        return book.page(asked, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readOutgoingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid OutgoingParameters asked) {
        return ListExport.of("outgoing-register", OutgoingLine.class, page -> book.page(asked, page));
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.1")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readOutgoingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Too long for one paper; narrow the days")
    public Response pdf(@BeanParam @Valid OutgoingParameters asked) {
        return print(asked, BookPrinter.Form.PDF);
    }

    @GET
    @Produces(Docx.MEDIA_TYPE + ";qs=0.1")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readOutgoingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content =
                    @Content(
                            mediaType = Docx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response docx(@BeanParam @Valid OutgoingParameters asked) {
        return print(asked, BookPrinter.Form.DOCX);
    }

    private Response print(OutgoingParameters asked, BookPrinter.Form as) {
        return printer.print(BookForms.OUTGOING, asked.issuer, asked.year, as, page -> book.page(asked, page));
    }
}
