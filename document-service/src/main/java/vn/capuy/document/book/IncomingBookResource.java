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

/** The register of incoming documents over HTTP. */
@Path("/registers/incoming")
@Tag(name = "Registers", description = "Sổ đăng ký văn bản đi, đến: the registers of a year, to be read or printed.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IncomingBookResource {
    private static final String SUMMARY = "The register of incoming documents of an organisation and year";
    private static final String DESCRIPTION =
            "By arrival number. Void ones stand in it, and what is above the caller's clearance without its words. `Accept: text/csv` or XLSX gives the whole"
                    + " year, PDF or DOCX the form to be printed, which is journalled.";

    private final IncomingBook book;
    private final BookPrinter printer;

    public IncomingBookResource(IncomingBook book, BookPrinter printer) {
        this.book = book;
        this.printer = printer;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readIncomingRegister", summary = SUMMARY, description = DESCRIPTION)
    public Page<IncomingLine> list(@BeanParam @Valid IncomingParameters asked, @BeanParam @Valid PageRequest page) {
        return book.page(asked, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readIncomingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid IncomingParameters asked) {
        return ListExport.of("incoming-register", IncomingLine.class, page -> book.page(asked, page));
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.1")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readIncomingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Too long for one paper; narrow the days")
    public Response pdf(@BeanParam @Valid IncomingParameters asked) {
        return print(asked, BookPrinter.Form.PDF);
    }

    @GET
    @Produces(Docx.MEDIA_TYPE + ";qs=0.1")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readIncomingRegister", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, the whole year as CSV or XLSX, or the printed form",
            content =
                    @Content(
                            mediaType = Docx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response docx(@BeanParam @Valid IncomingParameters asked) {
        return print(asked, BookPrinter.Form.DOCX);
    }

    private Response print(IncomingParameters asked, BookPrinter.Form as) {
        return printer.print(BookForms.INCOMING, asked.organisation, asked.year, as, page -> book.page(asked, page));
    }
}
