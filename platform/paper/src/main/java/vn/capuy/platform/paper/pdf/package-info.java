/**
 * Papers as PDF: tagged, in its language, with subsets of the faces in it (PDF/A-2a and PDF/UA as far as the library
 * behind it goes). A paper becomes a tree of elements, never a text of markup, and is laid out by openhtmltopdf, which
 * gets its faces and pictures from memory and is refused every address.
 */
package vn.capuy.platform.paper.pdf;
