/**
 * Soạn thảo theo thể thức: a draft is composed from fields and produced as DOCX and PDF in the form that 36-HD/VPTW prescribes
 * for its type. A composition is frozen with the issue of its draft; what is produced then can be kept as a file of the
 * document.
 */
package vn.capuy.document.composition;
