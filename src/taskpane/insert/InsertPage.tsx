/** Insert. */
export default function InsertPage() {
  return <p>Insert</p>;
}
