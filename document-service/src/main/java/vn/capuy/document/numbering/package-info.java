/**
 * Numbers of documents (số văn bản): from 1, without gap, per issuer, symbol and term of the issuing committee, secret
 * documents included (36-HD/VPTW, 1.3.1).
 */
package vn.capuy.document.numbering;
